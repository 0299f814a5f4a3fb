import * as z from 'zod';

const count = z.int().nonnegative();

/** What is remembered of one card. */
export const CardRecord = z.strictObject({
  /** The fingerprint of the card when it was last answered. */
  mark: z.string(),
  first: z.iso.datetime(),
  last: z.iso.datetime(),
  /** When it is to be asked again. */
  due: z.iso.datetime(),
  right: count,
  wrong: count,
  /** Right answers in a row; 0 after a wrong one. */
  streak: count,
  /** How long it is remembered, and how hard it is (FSRS). */
  stability: z.number().nonnegative(),
  difficulty: z.number().nonnegative(),
});
export type CardRecord = z.infer<typeof CardRecord>;

const Share = z.strictObject({ right: count, total: count });

/** What a mock exam came to. */
export const ExamResult = z.strictObject({
  on: z.iso.datetime(),
  /** The standard it was about; null for all of them. */
  standard: z.string().nullable(),
  right: count,
  total: count,
  /** Area, or `terms` → share. */
  areas: z.record(z.string(), Share),
});
export type ExamResult = z.infer<typeof ExamResult>;

/** All that is remembered of one trainee: what is kept in the browser and saved to a file. */
export const Progress = z.strictObject({
  format: z.literal('duibiao-study'),
  version: z.literal(1),
  /** Card id → record. Cards that are gone keep theirs. */
  cards: z.record(z.string(), CardRecord),
  exams: z.array(ExamResult),
  changed: z.iso.datetime(),
});
export type Progress = z.infer<typeof Progress>;

/** Nothing learnt yet. */
export const noProgress = (now: Date): Progress => ({
  format: 'duibiao-study',
  version: 1,
  cards: {},
  exams: [],
  changed: now.toISOString(),
});

/** Whether there is anything to lose. */
export const isEmpty = ({ cards, exams }: Progress): boolean =>
  Object.keys(cards).length === 0 && exams.length === 0;

/** Two progresses as one: of each card the later answer counts, and no exam is lost. */
export function merge(one: Progress, other: Progress): Progress {
  const cards = { ...one.cards };
  for (const [id, record] of Object.entries(other.cards)) {
    const known = cards[id];
    if (!known || known.last < record.last) cards[id] = record;
  }
  const exams = new Map([...one.exams, ...other.exams].map((exam) => [exam.on, exam]));
  return {
    ...one,
    cards,
    exams: [...exams.values()].sort((a, b) => a.on.localeCompare(b.on)),
    changed: one.changed > other.changed ? one.changed : other.changed,
  };
}
