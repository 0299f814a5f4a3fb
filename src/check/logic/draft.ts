import * as z from 'zod';
import type { Answer, Evidence, Person, Value } from '../../model/answer.ts';
import { same } from '../keep/merge.ts';
import { compact } from './compact.ts';
import { dayIn, intervalIn, numberIn } from './typed.ts';

/** Drafts were once kept with `null` where nothing was chosen: that is nothing. */
const state = z.enum(['', 'in-place', 'partly', 'not-in-place']).catch('');

/** A value as it stands in the form: what was typed is text, and stays so even where it is no number or day. */
const ValueDraft = z.strictObject({
  state,
  number: z.string(),
  never: z.boolean(),
  picked: z.array(z.string()),
  none: z.boolean(),
  choice: z.string().catch(''),
  date: z.string(),
  edition: z.string(),
  by: z.string(),
  on: z.string(),
  every: z.string(),
  unit: z.enum(['', 'day', 'week', 'month', 'year']),
  last: z.string(),
});
type ValueDraft = z.infer<typeof ValueDraft>;

const PersonDraft = z.strictObject({
  id: z.string(),
  name: z.string(),
  fields: z.record(z.string(), ValueDraft),
});
export type PersonDraft = z.infer<typeof PersonDraft>;

/** What was left unfinished before there were keeper and expiry is without them. */
const EvidenceDraft = z.strictObject({
  document: z.string(),
  kept: z.string(),
  keeper: z.string().default(''),
  expires: z.string().default(''),
});
type EvidenceDraft = z.infer<typeof EvidenceDraft>;

/** An answer as it stands in the form. */
export const AnswerDraft = z.strictObject({
  value: ValueDraft,
  people: z.array(PersonDraft),
  notApplicable: z.boolean(),
  reason: z.string(),
  note: z.string(),
  evidence: z.array(EvidenceDraft),
  owner: z.string(),
  due: z.string(),
  progress: z.enum(['', 'open', 'under-way', 'done']).default(''),
});
export type AnswerDraft = z.infer<typeof AnswerDraft>;

/** A value as it first stands in the form. */
function valueDraftOf(value: Value = {}): ValueDraft {
  const { state, number, never, picked, none, choice, date, edition, by, on, every, unit, last } = value;
  return {
    state: state ?? '',
    number: number === undefined ? '' : String(number),
    never: never ?? false,
    picked: picked ?? [],
    none: none ?? false,
    choice: choice ?? '',
    date: date ?? '',
    edition: edition ?? '',
    by: by ?? '',
    on: on ?? '',
    every: every === undefined ? '' : String(every),
    unit: unit ?? '',
    last: last ?? '',
  };
}

/** A person as they first stand in the form, with room for every field of the roster. */
export function personDraftOf({ id, name, fields }: Person, asked: readonly string[]): PersonDraft {
  const ids = new Set([...asked, ...Object.keys(fields)]);
  return {
    id,
    name,
    fields: Object.fromEntries([...ids].map((field) => [field, valueDraftOf(fields[field])])),
  };
}

/** A form with room for every field of the roster, whatever was asked when it was begun. */
export const withFields = (draft: AnswerDraft, fields: readonly string[]): AnswerDraft => ({
  ...draft,
  people: draft.people.map((person) => ({
    ...person,
    fields: { ...Object.fromEntries(fields.map((field) => [field, valueDraftOf()])), ...person.fields },
  })),
});

/** An evidence as it first stands in the form; a new one where none is given. */
export const evidenceDraftOf = (evidence: Partial<Evidence> = {}): EvidenceDraft => ({
  document: evidence.document ?? '',
  kept: evidence.kept ?? '',
  keeper: evidence.keeper ?? '',
  expires: evidence.expires ?? '',
});

/** An answer as it first stands in the form. `fields` are those of the roster, if the question is one. */
export function draftOf(answer: Answer = {}, fields: readonly string[] = []): AnswerDraft {
  return {
    value: valueDraftOf(answer.value),
    people: (answer.people ?? []).map((person) => personDraftOf(person, fields)),
    notApplicable: answer.notApplicable ?? false,
    reason: answer.reason ?? '',
    note: answer.note ?? '',
    evidence: (answer.evidence ?? []).map(evidenceDraftOf),
    owner: answer.owner ?? '',
    due: answer.due ?? '',
    progress: answer.progress ?? '',
  };
}

function valueOf(draft: ValueDraft): Value | undefined {
  return compact({
    state: draft.state || undefined,
    number: numberIn(draft.number),
    never: draft.never,
    picked: draft.picked,
    none: draft.none,
    choice: draft.choice,
    date: dayIn(draft.date),
    edition: draft.edition,
    by: draft.by,
    on: dayIn(draft.on),
    every: intervalIn(draft.every),
    unit: draft.unit || undefined,
    last: dayIn(draft.last),
  });
}

function personOf({ id, name, fields }: PersonDraft): Person {
  const values = Object.entries(fields).flatMap(([field, draft]) => {
    const value = valueOf(draft);
    return value ? [[field, value] as const] : [];
  });
  return { id, name, fields: Object.fromEntries(values) };
}

function evidenceOf({ document, kept, keeper, expires }: EvidenceDraft): Evidence[] {
  const more = compact({ keeper, expires: dayIn(expires) });
  return document || kept || more ? [{ document, kept, ...more }] : [];
}

/** The answer that a form amounts to; none if nothing was given. What is typed but no number or day is left out. */
export function answerOf(draft: AnswerDraft): Answer | undefined {
  return compact({
    value: valueOf(draft.value),
    people: draft.people.map(personOf),
    notApplicable: draft.notApplicable,
    reason: draft.reason,
    note: draft.note,
    evidence: draft.evidence.flatMap(evidenceOf),
    owner: draft.owner,
    due: dayIn(draft.due),
    progress: draft.progress || undefined,
  });
}

/** Whether a form holds something that its answer does not, such as a number typed in words. */
export function isUnfinished(draft: AnswerDraft, fields: readonly string[]): boolean {
  return !same(draftOf(answerOf(draft), fields), draft);
}
