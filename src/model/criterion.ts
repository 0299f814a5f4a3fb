import * as z from 'zod';
import { Text } from './text.ts';

/**
 * One question and one comparison. Without a comparison: in place, verified, the agency's own interval kept, or, of a
 * number, done at all.
 */
export const Leaf = z.strictObject({
  question: z.string(),
  /** A number of at least this; a checklist with at least this many ticked, of those in `has` where it names some. */
  atLeast: z.number().optional(),
  /** A number of at most this. */
  atMost: z.number().optional(),
  /** A checklist with all of these ticked; `all` for every option. */
  has: z.union([z.literal('all'), z.array(z.string()).min(1)]).optional(),
  /** A choice that is one of these. */
  oneOf: z.array(z.string()).min(1).optional(),
  /** A date no longer ago than this: so many months from that day reach the check, the last day included. */
  within: z.strictObject({ months: z.int().positive() }).optional(),
  /** A recurrence whose own interval is not longer than this, and which is kept. */
  every: z.strictObject({ months: z.int().positive() }).optional(),
});
export type Leaf = z.infer<typeof Leaf>;

/** Several expectations at once. */
export type All = { all: Expectation[] };

/** At least one of several. */
export type AnyOf = { any: Expectation[] };

/** At least `atLeast` of several. */
export type Some = { atLeast: number; of: Expectation[] };

/**
 * A staff condition: of the people of whom `who` holds, each, or at least so many, are to meet `meets`.
 * Leaves inside `who` and `meets` ask the fields of the roster.
 */
export type RosterExpectation = {
  roster: string;
  who?: Expectation | undefined;
  quantifier: 'each' | { atLeast: number };
  meets: Expectation;
};

/** What a criterion expects of the answers. */
export type Expectation = Leaf | All | AnyOf | Some | RosterExpectation;
export const Expectation: z.ZodType<Expectation> = z.lazy(() =>
  z.union([
    Leaf,
    z.strictObject({ all: z.array(Expectation).min(1) }),
    z.strictObject({ any: z.array(Expectation).min(2) }),
    z.strictObject({ atLeast: z.int().positive(), of: z.array(Expectation).min(2) }),
    z.strictObject({
      roster: z.string(),
      who: Expectation.optional(),
      quantifier: z.union([z.literal('each'), z.strictObject({ atLeast: z.int().positive() })]),
      meets: Expectation,
    }),
  ]),
);

/** How one part of a provision is read. */
export const Criterion = z.strictObject({
  /** Applies only where this holds. Not met: not applicable. Not answered: unanswered. */
  when: Expectation.optional(),
  expect: Expectation,
  /** Where the wording admits two readings: what is assumed, what is rejected, and why. */
  reading: Text.optional(),
});
export type Criterion = z.infer<typeof Criterion>;

/** Why a provision has no criteria. Vagueness is never a reason. */
export const NoCriteria = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.literal('definition'), note: Text.optional() }),
  z.strictObject({ reason: z.literal('addressed-elsewhere'), whom: Text, note: Text.optional() }),
  z.strictObject({ reason: z.literal('about-the-document'), note: Text.optional() }),
  z.strictObject({ reason: z.literal('judged-with'), with: z.string(), note: Text }),
  z.strictObject({ reason: z.literal('reference-unusable'), note: Text }),
]);
export type NoCriteria = z.infer<typeof NoCriteria>;

/** `criteria.yaml`: provision id → its criteria, all of which are to hold, or the reason why there are none. */
export const Criteria = z.record(z.string(), z.union([z.array(Criterion).min(1), NoCriteria]));
export type Criteria = z.infer<typeof Criteria>;

/** The questions that an expectation asks of the agency, each once, in the order they appear. */
export function questionsAsked(expectation: Expectation): string[] {
  if ('question' in expectation) return [expectation.question];
  if ('roster' in expectation) return [expectation.roster];
  const parts =
    'all' in expectation ? expectation.all : 'any' in expectation ? expectation.any : expectation.of;
  return [...new Set(parts.flatMap(questionsAsked))];
}

/** The questions that a criterion asks, its condition included. */
export function questionsOf({ when, expect }: Pick<Criterion, 'when' | 'expect'>): string[] {
  return [...new Set([...(when ? questionsAsked(when) : []), ...questionsAsked(expect)])];
}

/** The fields of rosters that an expectation asks, as `roster.field`. */
function fieldsAsked(expectation: Expectation): string[] {
  if ('question' in expectation) return [];
  if ('roster' in expectation) {
    const { roster, who, meets } = expectation;
    const fields = [...(who ? questionsAsked(who) : []), ...questionsAsked(meets)];
    return fields.map((field) => `${roster}.${field}`);
  }
  const parts =
    'all' in expectation ? expectation.all : 'any' in expectation ? expectation.any : expectation.of;
  return parts.flatMap(fieldsAsked);
}

/** The fields of rosters that a criterion asks, its condition included, as `roster.field`. */
export function fieldsOfCriterion({ when, expect }: Pick<Criterion, 'when' | 'expect'>): string[] {
  return [...new Set([...(when ? fieldsAsked(when) : []), ...fieldsAsked(expect)])];
}
