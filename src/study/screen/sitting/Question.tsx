import { useEffect, useRef, type ReactNode } from 'react';
import type { Card } from '../../cards/card.ts';
import { isRight } from '../../learn/result.ts';
import { standingOf } from '../../learn/schedule.ts';
import { langOf } from '../../parts/lang.ts';
import { Both } from '../../parts/Both.tsx';
import { useDesk, useSay, useSession } from '../../session.ts';
import { kindLabels, standingLabels } from '../../words.ts';

interface Props {
  card: Card;
  /** The places of the options on the card, in the order to show them in. */
  order: number[];
  given: number | null;
  /** An option can still be chosen. */
  isOpen: boolean;
  label: ReactNode;
  onChoose: (option: number) => void;
}

/** A card: what it is about, its question, its options. It takes the focus and is read out as it appears. */
export function Question({ card, order, given, isOpen, label, onChoose }: Props) {
  const say = useSay();
  const { inOther } = useSession();
  const { progress } = useDesk();
  const other = inOther(card.id);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  const isChanged = standingOf(progress.cards[card.id], card, new Date()) === 'changed';
  const ids = ['card-position', card.quote && 'card-quote', 'card-stem'].filter(Boolean).join(' ');
  return (
    <div ref={place} className="card" role="group" tabIndex={-1} aria-labelledby={ids} data-card={card.id}>
      <p className="card-position" id="card-position">
        <span>{label}</span> <span>{say(kindLabels[card.kind])}</span>{' '}
        {isChanged && <span className="changed">{say(standingLabels.changed)}</span>}
      </p>
      {card.quote && (
        <blockquote id="card-quote" className={card.told ? 'told' : 'verbatim'} lang={langOf(card, 'quote')}>
          <Both text={card.quote} other={other?.quote} />
        </blockquote>
      )}
      <h3 id="card-stem">
        <Both text={card.stem} other={other?.stem} />
      </h3>
      <ol className="options">
        {order.map((option, index) => (
          <li key={option}>
            <button
              type="button"
              className={markOf(option, given, isOpen)}
              aria-disabled={!isOpen}
              aria-pressed={given === option}
              onClick={() => isOpen && onChoose(option)}
            >
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span lang={langOf(card, 'options')}>
                <Both text={card.options[option] ?? ''} other={other?.options[option]} />
              </span>
              <Mark option={option} given={given} isOpen={isOpen} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

const markOf = (option: number, given: number | null, isOpen: boolean): string => {
  if (isOpen) return given === option ? 'chosen' : '';
  return isRight(option) ? 'right' : given === option ? 'wrong' : '';
};

/** What an option turned out to be, in words. */
function Mark({ option, given, isOpen }: { option: number; given: number | null; isOpen: boolean }) {
  const say = useSay();
  if (isOpen) return given === option && <span className="mark">{say({ zh: '已选', en: 'Chosen' })}</span>;
  if (isRight(option)) return <span className="mark">✓ {say({ zh: '正确', en: 'Right' })}</span>;
  if (given === option) return <span className="mark">✕ {say({ zh: '你选的', en: 'Yours' })}</span>;
  return null;
}
