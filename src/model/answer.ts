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
  state: z
    .enum(['in-place', 'partly', 'not-in-place'])
    .optional()
    .describe('Whether it is in place, or a document held'),
  number: z.number().nonnegative().optional().describe('How many, or how long, in the unit of the question'),
  never: z.boolean().optional().describe('It is not done at all'),
  picked: z.array(z.string()).optional().describe('Ids of the options that hold'),
  none: z.boolean().optional().describe('None of the options holds'),
  choice: z.string().optional().describe('Id of the one option that holds'),
  date: Day.optional().describe('The day that was asked for'),
  edition: z.string().optional().describe('The edition of the document that is held'),
  by: z.string().optional().describe('Who verified it'),
  on: Day.optional().describe('When it was verified'),
  every: z.int().positive().optional().describe('Done every so many of `unit`'),
  unit: IntervalUnit.optional().describe('Unit of `every`'),
  last: Day.optional().describe('When it was last done'),
});
export type Value = z.infer<typeof Value>;

/** Somebody on the roster. Initials suffice; an illness is never recorded. */
export const Person = z.strictObject({
  id: z.string().describe('Tells the person from the others of the roster'),
  name: z.string().describe('Name or initials; may be empty'),
  fields: z.record(z.string(), Value).describe('Id of the field → what was answered'),
});
export type Person = z.infer<typeof Person>;

/** A document that bears an answer out: where it is kept, by whom, and until when it holds. */
export const Evidence = z.strictObject({
  document: z.string().describe('The document'),
  kept: z.string().describe('Where it is kept; may be empty'),
  keeper: z.string().optional().describe('Who keeps it'),
  expires: Day.optional().describe('The last day on which it holds'),
});
export type Evidence = z.infer<typeof Evidence>;

export const Progress = z.enum(['open', 'under-way', 'done']);
export type Progress = z.infer<typeof Progress>;

/** An answer with all that belongs to it. */
export const Answer = z.strictObject({
  value: Value.optional().describe('What was answered; the type of the question says which keys count'),
  people: z.array(Person).optional().describe('For a roster question'),
  notApplicable: z.boolean().optional().describe('Ruled not applicable; counts only with a reason'),
  reason: z.string().optional().describe('Why it is not applicable'),
  note: z.string().optional().describe('Anything the agency wants to remember'),
  evidence: z.array(Evidence).optional().describe('What bears the answer out'),
  owner: z.string().optional().describe('Who is to see to it'),
  due: Day.optional().describe('By when'),
  progress: Progress.optional().describe('How far the action that closes a gap has got'),
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
  region: z.string().optional().describe('Id of the region, or `elsewhere`'),
  provider: z
    .enum(['public', 'other'])
    .optional()
    .describe('A public employment service agency, or any other'),
  serves: z.array(z.string()).optional().describe('Whom it serves: ids of audiences'),
});
export type Profile = z.infer<typeof Profile>;

/** One agency's answers on one date, against chosen standards: what is kept in the browser and saved to a file. */
export const Check = z
  .strictObject({
    format: z.literal('duibiao-check').describe('What kind of file this is'),
    version: z.literal(2).describe('Version of this format; files of version 1 are still opened'),
    id: z.string().min(1).describe('Tells the check from others in one browser'),
    agency: z.string().min(1).describe('Name of the agency'),
    assessor: z.string().default('').describe('Who filled it in; may be empty'),
    date: Day.describe('The day of the check, from which deadlines are reckoned'),
    profile: Profile.optional().describe('What the agency says of itself'),
    example: z
      .literal(true)
      .optional()
      .describe('An invented agency, never to be taken for a check of one’s own'),
    standards: z.array(z.string()).min(1).describe('Ids of the standards checked against'),
    reading: ReadingMode.describe('Whether statements count like “shall” (`strict`) or apart (`plain`)'),
    answers: Answers.describe('Id of the question → answer'),
    changed: z.iso.datetime().describe('When it was last changed'),
  })
  .describe('A check of Duibiao: one agency’s answers on one day, against chosen standards');
export type Check = z.infer<typeof Check>;
