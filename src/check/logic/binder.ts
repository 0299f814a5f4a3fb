import type { Answers, Check, Evidence } from '../../model/answer.ts';
import type { PackQuestion } from '../../model/pack.ts';
import { same } from '../keep/merge.ts';

/** One document of the binder: what it is, and the questions whose answers it bears out. */
export interface BinderEntry {
  /** Tells it from the others. */
  key: string;
  evidence: Evidence;
  questions: readonly string[];
}

/** Copies that say the same, give or take white space, are one document. */
const keyOf = ({ document, kept, keeper = '', expires = '' }: Evidence): string =>
  JSON.stringify([document.trim(), kept.trim(), keeper.trim(), expires]);

/** Every document that was given as evidence, each once, by name. */
export function binderOf(answers: Answers): BinderEntry[] {
  const entries = new Map<string, BinderEntry>();
  for (const [question, { evidence = [] }] of Object.entries(answers))
    for (const one of evidence) {
      const key = keyOf(one);
      const before = entries.get(key);
      const questions = new Set([...(before?.questions ?? []), question]);
      entries.set(key, { key, evidence: before?.evidence ?? one, questions: [...questions] });
    }
  return [...entries.values()].sort((a, b) => a.evidence.document.localeCompare(b.evidence.document, 'zh'));
}

/** Whether a document no longer holds on a day: it expires before it. */
export const expiresBefore = ({ expires }: Evidence, day: string): boolean =>
  expires !== undefined && expires < day;

/** What is not known of a document that one would have to find. */
export const lacking = ({ document, kept, keeper = '' }: Evidence): ('document' | 'kept' | 'keeper')[] => [
  ...(document.trim() === '' ? (['document'] as const) : []),
  ...(kept.trim() === '' ? (['kept'] as const) : []),
  ...(keeper.trim() === '' ? (['keeper'] as const) : []),
];

/** The questions that were answered, and not ruled out, for which no document was given. */
export const withoutEvidence = (
  questions: readonly PackQuestion[],
  answered: ReadonlySet<string>,
  answers: Answers,
): PackQuestion[] =>
  questions.filter(
    ({ id }) => answered.has(id) && !answers[id]?.notApplicable && !answers[id]?.evidence?.length,
  );

/** A check in which a document says something else wherever it is used. */
export function withDocument(check: Check, key: string, evidence: Evidence): Check {
  const answers = Object.fromEntries(
    Object.entries(check.answers).map(([question, answer]) => {
      if (!answer.evidence?.some((one) => keyOf(one) === key)) return [question, answer];
      const changed = answer.evidence.map((one) => (keyOf(one) === key ? evidence : one));
      // Made the same as another that was there already, it is one with it.
      const once = changed.filter((one, at) => changed.findIndex((other) => same(other, one)) === at);
      return [question, { ...answer, evidence: once }];
    }),
  );
  return { ...check, answers };
}

/** A check in which a document also bears out other answers. */
export const withDocumentFor = (check: Check, evidence: Evidence, questions: readonly string[]): Check => ({
  ...check,
  answers: questions.reduce((answers, question) => {
    const { evidence: before = [], ...answer } = answers[question] ?? {};
    if (before.some((one) => keyOf(one) === keyOf(evidence))) return answers;
    return { ...answers, [question]: { ...answer, evidence: [...before, evidence] } };
  }, check.answers),
});
