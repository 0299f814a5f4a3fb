import { isAnswered } from '../engine/asks.ts';
import { questionsAsked } from '../model/criterion.ts';
import type { Held } from './held.ts';
import type { Citation, EvidenceItem, MissingEvidence, Row } from './schema.ts';

/** Every document once, with all that it serves, in the order in which the questions are asked. */
export function evidenceOf(
  rows: readonly Row[],
  order: readonly string[],
  asking: ReadonlyMap<string, Citation[]>,
  date: string,
): EvidenceItem[] {
  const named = rows.flatMap(({ evidence }) => evidence);
  const items = new Map<string, EvidenceItem>();
  for (const question of order)
    for (const { ask, ...paper } of named.filter((entry) => entry.question === question)) {
      const { document, kept, keeper, expires } = paper;
      const key = JSON.stringify([document, kept, keeper, expires]);
      const expired = expires !== null && expires < date;
      const item: EvidenceItem = items.get(key) ?? {
        document,
        kept,
        keeper,
        expires,
        expired,
        questions: [],
        citations: [],
      };
      items.set(key, item);
      if (item.questions.some((other) => other.question === question)) continue;
      item.questions.push({ question, ask });
      item.citations.push(
        ...(asking.get(question) ?? []).filter((citation) => !item.citations.includes(citation)),
      );
    }
  return [...items.values()];
}

/** The questions on whose answers conformity rests, and that no document bears out. */
export function missingEvidenceOf({ provisions, questions, check }: Held): MissingEvidence[] {
  const resting = new Map<string, Citation[]>();
  for (const { standard, provision, judgement } of provisions)
    for (const [index, { expect }] of provision.criteria.entries()) {
      if (judgement?.criteria[index]?.verdict !== 'conforms') continue;
      for (const question of questionsAsked(expect)) {
        const citations = resting.get(question) ?? [];
        if (!citations.some((other) => other.standard === standard && other.provision === provision.id))
          citations.push({ standard, provision: provision.id, clause: provision.clause });
        resting.set(question, citations);
      }
    }
  return questions.flatMap((question) => {
    const citations = resting.get(question.id);
    const answer = check.answers[question.id];
    const named = answer?.evidence?.some(({ document, kept }) => document.trim() || kept.trim());
    if (!citations || named || answer?.notApplicable) return [];
    if (!isAnswered(question.id, question, answer, check.date)) return [];
    const { id, ask, evidence: wanted, where } = question;
    return [{ question: id, ask, wanted, where, citations }];
  });
}
