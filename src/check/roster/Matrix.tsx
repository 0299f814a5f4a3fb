import { memo, useId, useState } from 'react';
import type { Verdict } from '../../model/verdict.ts';
import { citation } from '../../words/citation.ts';
import { verdictLabels, verdictMarks } from '../../words/labels.ts';
import { ScrollRegion } from '../parts/ScrollRegion.tsx';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { useSay, useSession } from '../session.ts';
import { isShort } from './matrix.ts';
import { MatrixRow } from './MatrixRow.tsx';
import { useMatrix, type Column, type PersonRow } from './use-matrix.ts';

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
      <p>
        {say({
          zh: `共${rows.length}人，其中${short.length}人有不符合或未答的条件。`,
          en: `${rows.length} on the roster; ${short.length} with a condition not met or not answered.`,
        })}
        {short.length > 0 && say({ zh: '点开姓名，看差在哪一项。', en: ' Open a name to see which.' })}
      </p>
      <Legend />
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
              <MatrixRow key={row.person.id} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
});

/** What the marks stand for. */
function Legend() {
  const say = useSay();
  return (
    <p className="matrix-legend">
      {(['conforms', 'partial', 'nonconforming', 'unanswered'] as const).map((verdict) => (
        <VerdictMark key={verdict} verdict={verdict} />
      ))}
      <span className="verdict verdict-not-applicable">
        <span aria-hidden="true" className="verdict-mark">
          {verdictMarks['not-applicable']}
        </span>
        {say({ zh: '不适用，或已有足够的人符合', en: 'Not applicable, or enough others meet it' })}
      </span>
    </p>
  );
}

/** Standards, and under each its provisions with how many fall short of it. */
function Heads({ columns, rows }: { columns: readonly Column[]; rows: readonly PersonRow[] }) {
  const say = useSay();
  const { language } = useSession().pack;
  const standards = [...new Set(columns.map(({ asking }) => asking.standard))];
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
            <a href={provision.href} title={provision.text}>
              {citation(provision.clause, language)}
            </a>
            <Counts rows={rows} at={at} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** How many fall short in a column, by verdict. */
function Counts({ rows, at }: { rows: readonly PersonRow[]; at: number }) {
  const say = useSay();
  const found = rows.flatMap(({ verdicts }) => (verdicts[at] && isShort(verdicts[at]) ? [verdicts[at]] : []));
  const counts = (['nonconforming', 'partial', 'unanswered'] satisfies Verdict[])
    .map((verdict) => ({ verdict, count: found.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
  return counts.map(({ verdict, count }) => (
    <span key={verdict} className={`matrix-count verdict-${verdict}`}>
      <span aria-hidden="true">{verdictMarks[verdict]}</span>
      <span className="unseen">{say(verdictLabels[verdict])}</span> {count}
    </span>
  ));
}
