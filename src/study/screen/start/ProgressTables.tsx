import { useState } from 'react';
import type { Card } from '../../cards/card.ts';
import { dayOf } from '../../learn/day.ts';
import { isEmpty } from '../../learn/progress.ts';
import { tallyOf } from '../../learn/tally.ts';
import { dayInWords } from '../../../words/answer.ts';
import { useDesk, useSay, useSession } from '../../session.ts';
import { standingLabels } from '../../words.ts';

const columns = ['kept', 'due', 'weak', 'changed', 'new'] as const;

/** How far one has got, by standard and by topic, and what the exams came to. */
export function ProgressTables() {
  const say = useSay();
  const { deck } = useSession();
  const { progress } = useDesk();
  if (isEmpty(progress)) return null;
  const standards = [
    ...deck.standards.map(({ id, shortTitle }) => ({
      name: shortTitle,
      cards: deck.cards.filter(({ standard }) => standard === id),
    })),
    { name: say({ zh: '术语', en: 'Terms' }), cards: deck.cards.filter(({ standard }) => !standard) },
  ];
  const topics = Object.entries(deck.topics).map(([id, name]) => ({
    name,
    cards: deck.cards.filter(({ topic }) => topic === id),
  }));
  return (
    <section aria-labelledby="progress">
      <h3 id="progress">{say({ zh: '学到哪里了', en: 'How far you have got' })}</h3>
      <TallyTable caption={say({ zh: '按标准', en: 'By standard' })} rows={standards} />
      <details className="disclosure">
        <summary>{say({ zh: '按主题', en: 'By topic' })}</summary>
        <TallyTable caption={say({ zh: '按主题', en: 'By topic' })} rows={topics} />
      </details>
      {progress.exams.length > 0 && (
        <>
          <h4>{say({ zh: '模拟考试', en: 'Mock exams' })}</h4>
          <ul className="rows">
            {progress.exams.map(({ on, standard, right, total }) => (
              <li key={on}>
                <span>
                  {dayInWords(dayOf(on), deck.language)}{' '}
                  {deck.standards.find(({ id }) => id === standard)?.shortTitle ?? ''}
                </span>
                <span className="count">
                  {say({ zh: `${total}题对${right}题`, en: `${right} of ${total} right` })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function TallyTable({ caption, rows }: { caption: string; rows: { name: string; cards: Card[] }[] }) {
  const say = useSay();
  const { progress } = useDesk();
  const [now] = useState(() => new Date());
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="tally-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(standingLabels[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cards }) => {
            const tally = tallyOf(cards, progress.cards, now);
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                {columns.map((column) => (
                  <td key={column}>{tally[column]}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
