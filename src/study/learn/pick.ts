import type { Card } from '../cards/card.ts';
import { shuffled } from '../cards/choose.ts';
import type { CardRecord } from './progress.ts';
import { isDue, isFirstToday, remembered, standingOf } from './schedule.ts';

/** Which cards are meant. `terms` stands for those of no one standard; null for all. */
export interface Choice {
  standard: string | 'terms' | null;
  topic: string | null;
}

/** What picking looks at. */
export interface Shelf {
  cards: readonly Card[];
  records: Readonly<Record<string, CardRecord>>;
  now: Date;
}

/** How many cards that were never asked a day brings. */
export const newADay = 10;

const idOf = ({ id }: Card) => id;

/** The cards that are meant. */
export const chosen = (cards: readonly Card[], { standard, topic }: Choice): Card[] =>
  cards.filter(
    (card) =>
      (standard === null || (card.standard ?? 'terms') === standard) &&
      (topic === null || card.topic === topic),
  );

/** The first of each list, the second of each, and so on. */
function alternately(lists: readonly (readonly Card[])[]): Card[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}

/** One of each kind in turn, so that no ten cards are all of one kind. */
const inTurn = (cards: readonly Card[]): Card[] =>
  alternately([...Map.groupBy(cards, ({ kind }) => kind).values()]);

/** One card on a clause or a term before any second one, which would give the first away. */
function placeByPlace(cards: readonly Card[]): Card[] {
  const places = Map.groupBy(cards, ({ standard, place }) => `${standard} ${place}`);
  const first = new Set([...places.values()].flatMap(([card]) => card ?? []));
  return [...first, ...cards.filter((card) => !first.has(card))];
}

const weakestFirst = (cards: readonly Card[], { records, now }: Shelf): Card[] =>
  [...cards].sort((a, b) => remembered(records[a.id], a, now) - remembered(records[b.id], b, now));

/** What today's review asks: all that is due, the weakest first, then some that are new. */
export function pickReview(shelf: Shelf, seed: string): { due: Card[]; fresh: Card[] } {
  const { cards, records, now } = shelf;
  const due = cards.filter((card) => isDue(records[card.id], card, now));
  const today = Object.values(records).filter((record) => isFirstToday(record, now)).length;
  const fresh = shuffled(
    cards.filter(({ id }) => !records[id]),
    seed,
    idOf,
  );
  return {
    due: weakestFirst(due, shelf),
    fresh: inTurn(fresh).slice(0, Math.max(0, newADay - today)),
  };
}

/** A quick quiz: what is weak first, then what is due, then what is new, then the rest. */
export function pickQuiz(shelf: Shelf, choice: Choice, count: number, seed: string): Card[] {
  const { records, now } = shelf;
  const mixed = inTurn(shuffled(chosen(shelf.cards, choice), seed, idOf));
  const standing = (card: Card) => standingOf(records[card.id], card, now);
  const of = (...wanted: string[]) => mixed.filter((card) => wanted.includes(standing(card)));
  return placeByPlace([
    ...weakestFirst(of('weak', 'changed'), shelf),
    ...weakestFirst(of('due'), shelf),
    ...of('new'),
    ...of('kept'),
  ]).slice(0, count);
}

/**
 * A mock exam: of every area alike, so that a result by area says something, and in it of every kind, whatever is known
 * of them.
 */
export function pickExam(
  cards: readonly Card[],
  standard: Choice['standard'],
  count: number,
  seed: string,
): Card[] {
  const mixed = shuffled(chosen(cards, { standard, topic: null }), seed, idOf);
  const areas = [...Map.groupBy(mixed, ({ area }) => area).values()];
  return shuffled(alternately(areas.map((area) => placeByPlace(inTurn(area)))).slice(0, count), seed, idOf);
}

/** The cards of a chapter in the order of its text. */
export const pickChapter = (cards: readonly Card[], standard: string, chapter: string): Card[] =>
  cards.filter((card) => card.standard === standard && card.chapter === chapter);
