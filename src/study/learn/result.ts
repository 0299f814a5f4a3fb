import { Area } from '../../model/clause.ts';
import type { Card } from '../cards/card.ts';
import type { ExamResult } from './progress.ts';
import type { Sitting } from './sitting.ts';

/** What a sitting came to. */
export interface Outcome {
  right: Card[];
  wrong: Card[];
  open: Card[];
  /** Area, or `terms` → share. */
  areas: ExamResult['areas'];
}

const order = [...Area.options, 'terms'];

/** The first option of a card is the right one. */
export const isRight = (option: number): boolean => option === 0;

/** Counts a sitting, by area. A card that was left open counts as not right. */
export function outcomeOf({ cards, given }: Sitting, find: (id: string) => Card | undefined): Outcome {
  const outcome: Outcome = { right: [], wrong: [], open: [], areas: {} };
  const areas: Outcome['areas'] = {};
  cards.forEach((id, index) => {
    const card = find(id);
    if (!card) return;
    const option = given[index] ?? null;
    outcome[option === null ? 'open' : isRight(option) ? 'right' : 'wrong'].push(card);
    const area = card.area ?? 'terms';
    const share = areas[area] ?? { right: 0, total: 0 };
    areas[area] = {
      right: share.right + (option !== null && isRight(option) ? 1 : 0),
      total: share.total + 1,
    };
  });
  // In the order of the form, whichever came first.
  for (const area of order) if (areas[area]) outcome.areas[area] = areas[area];
  return outcome;
}
