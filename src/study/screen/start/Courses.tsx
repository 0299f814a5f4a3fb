import { useState } from 'react';
import { chosen } from '../../learn/pick.ts';
import { tallyOf } from '../../learn/tally.ts';
import { hashOf } from '../../route.ts';
import { useDesk, useSay, useSession } from '../../session.ts';

/** A course a standard. */
export function Courses() {
  const say = useSay();
  const { deck } = useSession();
  const { progress } = useDesk();
  const [now] = useState(() => new Date());
  return (
    <section aria-labelledby="courses">
      <h3 id="courses">{say({ zh: '一份一份学', en: 'One standard at a time' })}</h3>
      <p className="hint">
        {say({ zh: '读一章，再做这一章的题。', en: 'Read a chapter, then answer its cards.' })}
      </p>
      <ul className="rows">
        {deck.standards.map(({ id, shortTitle }) => {
          const tally = tallyOf(chosen(deck.cards, { standard: id, topic: null }), progress.cards, now);
          return (
            <li key={id}>
              <a href={hashOf.course(id)}>{shortTitle}</a>
              <span className="count">
                {say({
                  zh: `${tally.total}题，学过${tally.total - tally.new}题`,
                  en: `${tally.total} cards, ${tally.total - tally.new} met`,
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
