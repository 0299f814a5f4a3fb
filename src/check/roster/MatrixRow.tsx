import { Fragment, memo, useId, useState } from 'react';
import { citation } from '../../words/citation.ts';
import { verdictLabels, verdictMarks } from '../../words/labels.ts';
import { same } from '../keep/merge.ts';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { useSay, useSession } from '../session.ts';
import { shortfallsOf, type PersonVerdict } from './matrix.ts';
import type { Column, PersonRow } from './use-matrix.ts';

interface Props {
  row: PersonRow;
  columns: readonly Column[];
}

/** A person: a mark for each provision, and, unfolded, on which conditions they fall short. */
export const MatrixRow = memo(function MatrixRow({ row, columns }: Props) {
  const { person, index, verdicts, short } = row;
  const say = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const name = person.name.trim() || say({ zh: `第${index + 1}人`, en: `Person ${index + 1}` });
  const isUnfolded = isOpen && short > 0;
  return (
    <>
      <tr>
        <th scope="row">
          {short === 0 ? (
            <span className="matrix-name">{name}</span>
          ) : (
            <button
              type="button"
              className="matrix-name"
              aria-expanded={isUnfolded}
              {...(isUnfolded && { 'aria-controls': id })}
              onClick={() => setOpen(!isOpen)}
            >
              {name}
            </button>
          )}
        </th>
        {columns.map(({ key }, at) => (
          <td key={key}>{verdicts[at] && <Cell {...verdicts[at]} />}</td>
        ))}
      </tr>
      {isUnfolded && (
        <tr id={id} className="matrix-detail">
          <td colSpan={columns.length + 1}>
            <Shortfalls verdicts={verdicts} columns={columns} />
          </td>
        </tr>
      )}
    </>
  );
}, saysTheSame);

/** Of forty people one is changed at a time: the others are not drawn anew. */
function saysTheSame(one: Props, other: Props): boolean {
  return (
    one.row.index === other.row.index &&
    one.row.person.name === other.row.person.name &&
    same(one.row.verdicts, other.row.verdicts) &&
    one.columns.length === other.columns.length &&
    one.columns.every(({ key }, at) => key === other.columns[at]?.key)
  );
}

/** A mark, for the eye; in words, with what falls short, for the ear. */
const Cell = memo(function Cell({ verdict, apart, isSpared }: PersonVerdict) {
  const say = useSay();
  const shown = isSpared ? 'not-applicable' : verdict;
  const told = isSpared
    ? say({ zh: '已有足够的人符合', en: 'enough others meet it' })
    : [say(verdictLabels[verdict]), apart].filter(Boolean).join(say({ zh: '，', en: ', ' }));
  return (
    <span className={`verdict verdict-${shown}`}>
      <span aria-hidden="true" className="verdict-mark">
        {verdictMarks[shown]}
      </span>
      <span className="unseen">{told}</span>
    </span>
  );
});

/** Each condition that somebody does not meet, once, with the clauses that ask it. */
function Shortfalls({
  verdicts,
  columns,
}: {
  verdicts: readonly PersonVerdict[];
  columns: readonly Column[];
}) {
  const { language } = useSession().pack;
  return (
    <ul>
      {shortfallsOf(verdicts).map(({ verdict, apart, at }) => (
        <li key={`${verdict} ${apart}`}>
          <VerdictMark verdict={verdict} />
          {apart && <span>{apart}</span>}
          <span className="matrix-clauses">
            {at.map((place) => {
              const { key, asking } = columns[place]!;
              return (
                <Fragment key={key}>
                  <a href={asking.provision.href}>
                    {asking.standard.shortTitle} {citation(asking.provision.clause, language)}
                  </a>{' '}
                </Fragment>
              );
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
