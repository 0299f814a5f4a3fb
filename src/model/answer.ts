import * as z from 'zod';

/** A day as `YYYY-MM-DD`. */
const Day = z.iso.date();

/** How often something is done. */
export const IntervalUnit = z.enum(['day', 'week', 'month', 'year']);
export type IntervalUnit = z.infer<typeof IntervalUnit>;

/**
 * What was answered. Which keys count depends on the question's type:
 * practice `state`; number `number` or `never`; checklist `picked` or `none`; choice `choice`; date `date`;
 * attestation `state`, `edition`, `by`, `on`; recurrence `every`, `unit`, `last` or `never`.
 * The others are left alone, so that a question whose type changes loses nothing.
 */
export const Value = z.strictObject({
  state: z.enum(['in-place', 'partly', 'not-in-place']).optional(),
  number: z.number().nonnegative().optional(),
  never: z.boolean().optional(),
  picked: z.array(z.string()).optional(),
  none: z.boolean().optional(),
  choice: z.string().optional(),
  date: Day.optional(),
  edition: z.string().optional(),
  by: z.string().optional(),
  on: Day.optional(),
  every: z.int().positive().optional(),
  unit: IntervalUnit.optional(),
  last: Day.optional(),
});
export type Value = z.infer<typeof Value>;

/** Somebody on the roster. Initials suffice; an illness is never recorded. */
export const Person = z.strictObject({
  id: z.string(),
  name: z.string(),
  fields: z.record(z.string(), Value),
});
export type Person = z.infer<typeof Person>;

/** A document that bears an answer out: where it is kept, by whom, and until when it holds. */
export const Evidence = z.strictObject({
  document: z.string(),
  kept: z.string(),
  keeper: z.string().optional(),
  /** The last day on which it holds. */
  expires: Day.optional(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Progress = z.enum(['open', 'under-way', 'done']);
export type Progress = z.infer<typeof Progress>;

/** An answer with all that belongs to it. */
export const Answer = z.strictObject({
  value: Value.optional(),
  /** For a roster question. */
  people: z.array(Person).optional(),
  /** Ruled not applicable. Counts only with a reason. */
  notApplicable: z.boolean().optional(),
  reason: z.string().optional(),
  note: z.string().optional(),
  evidence: z.array(Evidence).optional(),
  owner: z.string().optional(),
  due: Day.optional(),
  /** How far the action that closes a gap has got. */
  progress: Progress.optional(),
});
export type Answer = z.infer<typeof Answer>;

/** Question id → answer. */
export const Answers = z.record(z.string(), Answer);
export type Answers = z.infer<typeof Answers>;

/** Whether statements count like 应 (`strict`, as inspectors often read) or apart (`plain`). */
export const ReadingMode = z.enum(['plain', 'strict']);
export type ReadingMode = z.infer<typeof ReadingMode>;

/** What an agency says of itself before anything is asked: which standards concern it follows from this. */
export const Profile = z.strictObject({
  region: z.string().optional(),
  /** A public employment service agency, or any other. */
  provider: z.enum(['public', 'other']).optional(),
  /** Whom it serves: ids of audiences. */
  serves: z.array(z.string()).optional(),
});
export type Profile = z.infer<typeof Profile>;

/** One agency's answers on one date, against chosen standards: what is kept in the browser and saved to a file. */
export const Check = z.strictObject({
  format: z.literal('duibiao-check'),
  version: z.literal(2),
  id: z.string().min(1),
  agency: z.string().min(1),
  /** Who filled it in. */
  assessor: z.string().default(''),
  date: Day,
  profile: Profile.optional(),
  /** An invented agency, to look at: never to be taken for a check of one's own. */
  example: z.literal(true).optional(),
  standards: z.array(z.string()).min(1),
  reading: ReadingMode,
  answers: Answers,
  /** ISO instant of the last change. */
  changed: z.iso.datetime(),
});
export type Check = z.infer<typeof Check>;
