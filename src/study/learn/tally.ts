import type { Card } from '../cards/card.ts';
import type { CardRecord } from './progress.ts';
import { standingOf, type Standing } from './schedule.ts';

/** How far somebody has got with some cards. */
export interface Tally extends Record<Standing, number> {
  total: number;
}

/** Counts cards by how they stand. */
export function tallyOf(
  cards: readonly Card[],
  records: Readonly<Record<string, CardRecord>>,
  now: Date,
): Tally {
  const tally: Tally = { total: cards.length, new: 0, changed: 0, weak: 0, due: 0, kept: 0 };
  for (const card of cards) tally[standingOf(records[card.id], card, now)] += 1;
  return tally;
}
