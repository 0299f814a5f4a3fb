import * as z from 'zod';
import { Text } from './text.ts';

const Option = z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), label: Text });
const options = z.array(Option).min(2);

const asked = {
  /** The question, as a manager would put it to a colleague: one thing, the unit in it, no double negative. */
  ask: Text,
  /** What to count or leave out, in a sentence. */
  help: Text.optional(),
};

/** What kind of answer a question takes. */
const kinds = {
  /** In place, partly, or not in place. */
  practice: { type: z.literal('practice') },
  /** A number with its unit; `never` is the label of "not done at all", where that can be. */
  number: {
    type: z.literal('number'),
    unit: Text,
    /** When the clock starts. */
    from: Text.optional(),
    never: Text.optional(),
  },
  /** Which of these are there. */
  checklist: { type: z.literal('checklist'), options },
  /** One of these. */
  choice: { type: z.literal('choice'), options },
  /** A duty by reference to another document: edition held, who verified it, when. `source` is its id in sources.yaml. */
  attestation: { type: z.literal('attestation'), source: z.string() },
  /** Something done again and again: the agency's own interval, and when it was last done. */
  recurrence: { type: z.literal('recurrence') },
  /** A day. */
  date: { type: z.literal('date') },
};

/** What is entered about a person on the roster. */
export const Field = z.discriminatedUnion('type', [
  z.strictObject({ ...kinds.practice, ...asked }),
  z.strictObject({ ...kinds.number, ...asked }),
  z.strictObject({ ...kinds.checklist, ...asked }),
  z.strictObject({ ...kinds.choice, ...asked }),
  z.strictObject({ ...kinds.date, ...asked }),
]);
export type Field = z.infer<typeof Field>;

const common = {
  ...asked,
  /** Where it belongs: a key of topics.yaml, and the name of the question's file. */
  topic: z.string(),
  /** What an inspector would ask to see. */
  evidence: z.array(Text).min(1),
  /** What would close a gap. */
  closes: Text,
  /** Where in the building, or in which file, one would look. */
  where: Text,
};

/** Something an agency can be asked, once, whichever standard asks it. Its id is its key in the file. */
export const Question = z.discriminatedUnion('type', [
  z.strictObject({ ...kinds.practice, ...common }),
  z.strictObject({ ...kinds.number, ...common }),
  z.strictObject({ ...kinds.checklist, ...common }),
  z.strictObject({ ...kinds.choice, ...common }),
  z.strictObject({ ...kinds.attestation, ...common }),
  z.strictObject({ ...kinds.recurrence, ...common }),
  z.strictObject({ ...kinds.date, ...common }),
  z.strictObject({
    type: z.literal('roster'),
    fields: z.record(z.string().regex(/^[a-z0-9-]+$/), Field),
    ...common,
  }),
]);
export type Question = z.infer<typeof Question>;
export type QuestionType = Question['type'];

/** Question id → question. */
export const Questions = z.record(z.string().regex(/^[a-z0-9-]+$/), Question);
export type Questions = z.infer<typeof Questions>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `questions/<area>/<topic>.yaml`. The file's name is the topic of its questions, which do not restate it. */
export const questionsOn = (topic: string): z.ZodType<Questions, unknown> =>
  z.preprocess(
    (file) =>
      isRecord(file)
        ? Object.fromEntries(
            Object.entries(file).map(([id, asked]) => [id, isRecord(asked) ? { ...asked, topic } : asked]),
          )
        : file,
    Questions,
  );
