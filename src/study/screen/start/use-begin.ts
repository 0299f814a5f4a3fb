import type { Card } from '../../cards/card.ts';
import { begin, type Sitting } from '../../learn/sitting.ts';
import { go } from '../../../island/use-hash.ts';
import { hashOf } from '../../route.ts';
import { useSession } from '../../session.ts';

/** Begins a sitting and goes there. */
export function useBegin() {
  const { setSitting } = useSession();
  return (
    about: Pick<Sitting, 'mode'> & Partial<Pick<Sitting, 'standard' | 'chapter'>>,
    cards: readonly Card[],
    minutes?: number,
  ) => {
    if (cards.length === 0) return;
    setSitting(begin(about, cards, new Date(), minutes));
    go(hashOf.sitting);
  };
}
