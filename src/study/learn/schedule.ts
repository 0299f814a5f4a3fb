import { createEmptyCard, forgetting_curve, fsrs, generatorParameters, Rating, State } from 'ts-fsrs';
import type { CardRecord } from './progress.ts';

/** Intervals are whole days, and the same answers give the same days. */
const parameters = generatorParameters({ enable_short_term: false, enable_fuzz: false });
const scheduler = fsrs(parameters);
const day = 86_400_000;

/** What a card is to the schedule: what it asks about may have changed since it was answered. */
interface Marked {
  fingerprint: string;
}

const isSame = (record: CardRecord, { fingerprint }: Marked): boolean => record.mark === fingerprint;

function memoryOf(record: CardRecord | undefined, card: Marked, now: Date) {
  if (!record || !isSame(record, card)) return createEmptyCard(now);
  const { stability, difficulty, last, due, right, wrong } = record;
  return {
    ...createEmptyCard(now),
    stability,
    difficulty,
    state: State.Review,
    reps: right + wrong,
    lapses: wrong,
    scheduled_days: Math.round((Date.parse(due) - Date.parse(last)) / day),
    last_review: new Date(last),
    due: new Date(due),
  };
}

/**
 * The record of a card after an answer. Where the clause has changed meanwhile, what was remembered of the old
 * one says nothing of the new: the schedule begins again, and the counts go on.
 */
export function answered(
  record: CardRecord | undefined,
  card: Marked,
  isRight: boolean,
  now: Date,
): CardRecord {
  const { card: next } = scheduler.next(
    memoryOf(record, card, now),
    now,
    isRight ? Rating.Good : Rating.Again,
  );
  return {
    mark: card.fingerprint,
    first: record?.first ?? now.toISOString(),
    last: now.toISOString(),
    due: next.due.toISOString(),
    right: (record?.right ?? 0) + (isRight ? 1 : 0),
    wrong: (record?.wrong ?? 0) + (isRight ? 0 : 1),
    streak: isRight ? (record?.streak ?? 0) + 1 : 0,
    stability: next.stability,
    difficulty: next.difficulty,
  };
}

/** How a card stands: not asked yet, changed since, answered wrongly last, to be asked today, or remembered. */
export type Standing = 'new' | 'changed' | 'weak' | 'due' | 'kept';

const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();

/** How a card stands today. It is due on the day, whatever the hour. */
export function standingOf(record: CardRecord | undefined, card: Marked, now: Date): Standing {
  if (!record) return 'new';
  if (!isSame(record, card)) return 'changed';
  if (record.streak === 0) return 'weak';
  const due = new Date(record.due);
  return due <= now || isSameDay(due, now) ? 'due' : 'kept';
}

/** Whether a review today is to ask it. A weak one waits for its day, which is the next at the latest. */
export function isDue(record: CardRecord | undefined, card: Marked, now: Date): boolean {
  if (!record) return false;
  const due = new Date(record.due);
  return !isSame(record, card) || due <= now || isSameDay(due, now);
}

/** How likely it still is that the answer is known, from 0 to 1: the least likely is the weakest. */
export function remembered(record: CardRecord | undefined, card: Marked, now: Date): number {
  if (!record || !isSame(record, card)) return 0;
  const days = Math.max(0, (now.getTime() - Date.parse(record.last)) / day);
  const known = forgetting_curve(parameters.w, days, record.stability);
  return record.streak === 0 ? known / 2 : known;
}

/** Whether a card was first asked on this day. */
export const isFirstToday = ({ first }: CardRecord, now: Date): boolean => isSameDay(new Date(first), now);
