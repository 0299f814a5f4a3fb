import * as z from 'zod';
import type { Card } from '../cards/card.ts';
import { shuffled } from '../cards/choose.ts';

/** What a sitting is: only an exam keeps its answers to itself until the end. */
export const Mode = z.enum(['course', 'quiz', 'exam', 'review', 'terms']);
export type Mode = z.infer<typeof Mode>;

/** Some cards being asked. It is kept, so that reloading the page does not lose the place. */
export const Sitting = z.strictObject({
  mode: Mode,
  /** What it is about: a standard, or a standard and a chapter. */
  standard: z.string().nullable(),
  chapter: z.string().nullable(),
  cards: z.array(z.string()).min(1),
  /** The option given to each, by its place on the card; null where none has been. */
  given: z.array(z.int().nonnegative().nullable()),
  at: z.int().nonnegative(),
  started: z.iso.datetime(),
  /** When time is up; null where no clock runs. */
  ends: z.iso.datetime().nullable(),
  finished: z.boolean(),
});
export type Sitting = z.infer<typeof Sitting>;

/** Begins a sitting. `minutes` sets the clock. */
export const begin = (
  about: Pick<Sitting, 'mode'> & Partial<Pick<Sitting, 'standard' | 'chapter'>>,
  cards: readonly Card[],
  now: Date,
  minutes?: number,
): Sitting => ({
  standard: null,
  chapter: null,
  ...about,
  cards: cards.map(({ id }) => id),
  given: cards.map(() => null),
  at: 0,
  started: now.toISOString(),
  ends: minutes ? new Date(now.getTime() + minutes * 60_000).toISOString() : null,
  finished: false,
});

/** The options of a card in the order in which this sitting shows them: their places on the card. */
export const orderOf = (card: Card, { started }: Pick<Sitting, 'started'>): number[] =>
  card.order ??
  shuffled(
    card.options.map((_, index) => index),
    `${started} ${card.id}`,
    String,
  );

/** Gives an option to the card at hand. An answer stands, except in an exam that is not over. */
export function give(sitting: Sitting, option: number): Sitting {
  const { at, given, mode, finished } = sitting;
  if (finished || (mode !== 'exam' && given[at] !== null)) return sitting;
  return { ...sitting, given: given.map((one, index) => (index === at ? option : one)) };
}

/** Goes to another card; past the last one of anything but an exam, the sitting is over. */
export function goTo(sitting: Sitting, at: number): Sitting {
  if (at < 0) return sitting;
  if (at < sitting.cards.length) return { ...sitting, at };
  return sitting.mode === 'exam' ? sitting : { ...sitting, finished: true };
}

/** Leaves out the cards that are no longer in the deck; null if none is left. */
export function still(sitting: Sitting, isThere: (id: string) => boolean): Sitting | null {
  const kept = sitting.cards.map((id, index) => ({ id, index })).filter(({ id }) => isThere(id));
  if (kept.length === sitting.cards.length) return sitting;
  if (kept.length === 0) return null;
  const before = kept.filter(({ index }) => index < sitting.at).length;
  return {
    ...sitting,
    cards: kept.map(({ id }) => id),
    given: kept.map(({ index }) => sitting.given[index] ?? null),
    at: Math.min(before, kept.length - 1),
  };
}
