import { useState } from 'react';
import { pickReview } from '../../learn/pick.ts';
import { useDesk, useSay, useSession } from '../../session.ts';
import { useBegin } from './use-begin.ts';

/** What spaced repetition asks for today. */
export function Today() {
  const say = useSay();
  const { deck } = useSession();
  const { progress } = useDesk();
  const begin = useBegin();
  const [now] = useState(() => new Date());
  const shelf = { cards: deck.cards, records: progress.cards, now };
  const { due, fresh } = pickReview(shelf, now.toDateString());
  const count = due.length + fresh.length;
  return (
    <section aria-labelledby="today">
      <h3 id="today">{say({ zh: '今天的复习', en: 'Today’s review' })}</h3>
      {count === 0 ? (
        <p>{say({ zh: '今天的都做完了，明天再来。', en: 'All done for today. Come back tomorrow.' })}</p>
      ) : (
        <>
          <p>
            {say({
              zh: `该复习${due.length}题，新题${fresh.length}题。记得牢的隔得久，薄弱的先来。`,
              en: `${due.length} due, ${fresh.length} new. What you know well comes back later, what is weak comes first.`,
            })}
          </p>
          <p className="actions">
            <button
              type="button"
              className="primary"
              onClick={() => begin({ mode: 'review' }, [...due, ...fresh])}
            >
              {say({ zh: '开始今天的复习', en: 'Begin today’s review' })}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
