import { useEffect, useRef } from 'react';
import type { Card } from '../../cards/card.ts';
import { dayOf } from '../../learn/day.ts';
import { isRight } from '../../learn/result.ts';
import { langOf } from '../../parts/lang.ts';
import { Both } from '../../parts/Both.tsx';
import { useDesk, useSay, useSession } from '../../session.ts';
import { dayInWords } from '../../../words/answer.ts';

interface Props {
  card: Card;
  given: number | null;
  isLast: boolean;
  onNext: () => void;
}

/** Whether the answer was right, what is, and why: announced as it appears; the way on takes the focus. */
export function Feedback({ card, given, isLast, onNext }: Props) {
  const say = useSay();
  const { inOther, deck } = useSession();
  const { progress } = useDesk();
  const next = useRef<HTMLButtonElement>(null);
  const isGiven = given !== null;
  useEffect(() => {
    if (isGiven) next.current?.focus();
  }, [isGiven]);
  const record = progress.cards[card.id];
  const other = inOther(card.id);
  return (
    <div className="feedback">
      <div role="status">
        {isGiven && (
          <>
            <p className={isRight(given) ? 'verdict verdict-conforms' : 'verdict verdict-nonconforming'}>
              <span aria-hidden="true" className="verdict-mark">
                {isRight(given) ? '✓' : '✕'}
              </span>
              {isRight(given) ? say({ zh: '对', en: 'Right' }) : say({ zh: '不对', en: 'Wrong' })}
            </p>
            {!isRight(given) && (
              <p>
                {say({ zh: '答案：', en: 'Answer: ' })}
                <span lang={langOf(card, 'options')}>
                  <Both text={card.options[0] ?? ''} other={other?.options[0]} />
                </span>
              </p>
            )}
            <p className="reason">
              <Both text={card.reason} other={other?.reason} />
            </p>
          </>
        )}
      </div>
      {isGiven && (
        <>
          <p>
            <a href={card.href}>
              {card.standard === null
                ? say({ zh: '看这个术语', en: 'See the term' })
                : say({ zh: '看这一条', en: 'See the clause' })}
            </a>
          </p>
          {record && (
            <p className="hint">
              {say({
                zh: `下次复习：${dayInWords(dayOf(record.due), 'zh')}。`,
                en: `Next review: ${dayInWords(dayOf(record.due), deck.language)}.`,
              })}
            </p>
          )}
          <p className="actions">
            <button ref={next} type="button" className="primary" onClick={onNext}>
              {isLast ? say({ zh: '看结果', en: 'See the result' }) : say({ zh: '下一题', en: 'Next card' })}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
