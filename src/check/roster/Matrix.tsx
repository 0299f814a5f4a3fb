import { memo, useId, useMemo, useState } from 'react';
import type { RosterFinding } from '../../engine/finding.ts';
import type { Person } from '../../model/answer.ts';
import { citation } from '../../words/citation.ts';
import { verdictLabels, verdictMarks } from '../../words/labels.ts';
import type { Asking } from '../logic/plan.ts';
import { ScrollRegion } from '../parts/ScrollRegion.tsx';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { useCheck, useCurrent, useResults } from '../screen/current.ts';
import { useSay, useSession } from '../session.ts';
import { isShort, personVerdict, rosterFindings, type PersonVerdict } from './matrix.ts';

interface Column {
  key: string;
  asking: Asking;
  finding: RosterFinding;
}

interface PersonRow {
  person: Person;
  /** Where on the roster. */
  index: number;
  verdicts: PersonVerdict[];
  short: number;
}

/** People against provisions: who meets what, and on which condition they fall short. */
export const Matrix = memo(function Matrix({ question }: { question: string }) {
  const id = useId();
  const say = useSay();
  const { columns, rows } = useMatrix(question);
  const [onlyShort, setOnlyShort] = useState(false);
  if (rows.length === 0 || columns.length === 0) return null;

  const short = rows.filter((row) => row.short > 0);
  const caption = say({ zh: '每个人与各条的差距', en: 'Each person against each provision' });
  return (
    <div className="matrix-block">
      <p id={`${id}-count`}>
        {say({
          zh: `共${rows.length}人，其中${short.length}人有不符合或未答的条件。`,
          en: `${rows.length} on the roster; ${short.length} with a condition not met or not answered.`,
        })}
      </p>
      <div className="option">
        <input
          type="checkbox"
          id={`${id}-short`}
          checked={onlyShort}
          onChange={(event) => setOnlyShort(event.target.checked)}
        />
        <label htmlFor={`${id}-short`}>{say({ zh: '只看这些人', en: 'Only these people' })}</label>
      </div>
      <ScrollRegion label={caption} className="scroll-both">
        <table className="matrix">
          <caption>{caption}</caption>
          <Heads columns={columns} rows={rows} />
          <tbody>
            {(onlyShort ? short : rows).map((row) => (
              <Row key={row.person.id} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
});

function useMatrix(question: string): { columns: Column[]; rows: PersonRow[] } {
  const { language } = useSession().pack;
  const { id, plan } = useCurrent();
  const verdicts = useResults((results) => results.verdicts.get(question));
  const people = useCheck(id, (check) => check.answers[question]?.people);
  const columns = useMemo(
    () =>
      (verdicts ?? []).flatMap(({ asking, judgement }): Column[] =>
        rosterFindings(judgement, question).map((finding, index) => ({
          key: `${asking.key} ${index}`,
          asking,
          finding,
        })),
      ),
    [verdicts, question],
  );
  const rows = useMemo(
    () =>
      (people ?? []).map((person, index): PersonRow => {
        const found = columns.map(({ finding }) => personVerdict(finding, person.id, plan.find, language));
        return { person, index, verdicts: found, short: found.filter(isShort).length };
      }),
    [people, columns, plan, language],
  );
  return { columns, rows };
}

/** Standards, and under each its provisions with how many fall short of it. */
function Heads({ columns, rows }: { columns: readonly Column[]; rows: readonly PersonRow[] }) {
  const say = useSay();
  const { language } = useSession().pack;
  const standards = [...new Set(columns.map(({ asking }) => asking.standard))];
  const countAt = (at: number) => {
    const short = rows.flatMap(({ verdicts }) =>
      verdicts[at] && isShort(verdicts[at]) ? [verdicts[at]] : [],
    );
    const open = short.filter(({ verdict }) => verdict === 'unanswered').length;
    const told = [
      ...(short.length > open
        ? [say({ zh: `${short.length - open}人有差距`, en: `${short.length - open} short` })]
        : []),
      ...(open > 0 ? [say({ zh: `${open}人未答`, en: `${open} not answered` })] : []),
    ];
    return told.join(say({ zh: '，', en: ', ' })) || say({ zh: '无人有差距', en: 'nobody short' });
  };
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {say({ zh: '人员', en: 'Person' })}
        </th>
        {standards.map(({ id, shortTitle }) => (
          <th
            key={id}
            scope="colgroup"
            colSpan={columns.filter(({ asking }) => asking.standard.id === id).length}
          >
            <span className="matrix-standard">{shortTitle}</span>
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ key, asking: { provision } }, at) => (
          <th scope="col" key={key}>
            <a href={provision.href}>{citation(provision.clause, language)}</a>
            <span className="matrix-text">{provision.text}</span>
            <span className="matrix-count">{countAt(at)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ row: { person, index, verdicts }, columns }: { row: PersonRow; columns: readonly Column[] }) {
  const say = useSay();
  return (
    <tr>
      <th scope="row">{person.name.trim() || say({ zh: `第${index + 1}人`, en: `Person ${index + 1}` })}</th>
      {columns.map(({ key }, at) => (
        <td key={key}>{verdicts[at] && <Cell {...verdicts[at]} />}</td>
      ))}
    </tr>
  );
}

/** A sign where there is nothing to do; else the verdict, and what it is that falls short. */
const Cell = memo(function Cell({ verdict, apart, isSpared }: PersonVerdict) {
  const say = useSay();
  if (isSpared)
    return (
      <span className="matrix-spared">{say({ zh: '已有足够的人符合', en: 'enough others meet it' })}</span>
    );
  if (verdict === 'conforms' || verdict === 'not-applicable')
    return (
      <span className={`verdict verdict-${verdict}`}>
        <span aria-hidden="true">{verdictMarks[verdict]}</span>
        <span className="unseen">{say(verdictLabels[verdict])}</span>
      </span>
    );
  return (
    <>
      <VerdictMark verdict={verdict} />
      {apart && <p>{apart}</p>}
    </>
  );
});
