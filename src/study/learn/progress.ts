import * as z from 'zod';

const count = z.int().nonnegative();

/** What is remembered of one card. */
export const CardRecord = z.strictObject({
  mark: z
    .string()
    .describe(
      'Fingerprint of the card when it was last answered; with another one its clause has changed since',
    ),
  first: z.iso.datetime().describe('When it was first answered'),
  last: z.iso.datetime().describe('When it was last answered'),
  due: z.iso.datetime().describe('When it is to be asked again'),
  right: count.describe('How often it was answered rightly'),
  wrong: count.describe('How often it was answered wrongly'),
  streak: count.describe('Right answers in a row; 0 after a wrong one'),
  stability: z
    .number()
    .nonnegative()
    .describe('Days until it is remembered with a probability of 90 % only (FSRS)'),
  difficulty: z.number().nonnegative().describe('How hard it is, from 1 to 10 (FSRS)'),
});
export type CardRecord = z.infer<typeof CardRecord>;

const Share = z.strictObject({
  right: count.describe('Cards answered rightly'),
  total: count.describe('Cards asked'),
});

/** What a mock exam came to. */
export const ExamResult = z.strictObject({
  on: z.iso.datetime().describe('When it was begun'),
  standard: z
    .string()
    .nullable()
    .describe('Id of the standard that it was about, or `terms`; null for all of them'),
  right: count.describe('Cards answered rightly'),
  total: count.describe('Cards asked, those left open included'),
  areas: z.record(z.string(), Share).describe('The same by area; `terms` for cards of none'),
});
export type ExamResult = z.infer<typeof ExamResult>;

/** All that is remembered of one trainee: what is kept in the browser and saved to a file. */
export const Progress = z
  .strictObject({
    format: z.literal('duibiao-study').describe('What kind of file this is'),
    version: z.literal(1).describe('Version of this format'),
    cards: z
      .record(z.string(), CardRecord)
      .describe('What is remembered of each card, by its id. Cards that are gone keep theirs'),
    exams: z.array(ExamResult).describe('Mock exams, the oldest first'),
    changed: z.iso.datetime().describe('When anything was last changed'),
  })
  .describe('Progress in the study room of Duibiao: which cards one person knows, and how well');
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
