import type { CriterionFinding, Finding } from '../engine/finding.ts';
import { type Criterion, questionsAsked } from '../model/criterion.ts';

/** Whether something is partly or not met. */
export const fallsShort = ({ verdict }: { verdict: string | null }): boolean =>
  verdict === 'partial' || verdict === 'nonconforming';

/** A question whose answer falls short; `optional` where not all that fall short beside it need to change. */
export interface ShortQuestion {
  question: string;
  optional: boolean;
}

/** The questions whose answers keep criteria from conforming: each once, and needed if any criterion needs it. */
export function questionsShort(
  read: readonly { criterion: Pick<Criterion, 'expect'>; finding: CriterionFinding }[],
): ShortQuestion[] {
  const short = new Map<string, boolean>();
  for (const { criterion, finding } of read)
    for (const { question, optional } of shortIn(criterion, finding))
      short.set(question, (short.get(question) ?? true) && optional);
  return [...short].map(([question, optional]) => ({ question, optional }));
}

function shortIn(criterion: Pick<Criterion, 'expect'>, { expect }: CriterionFinding): ShortQuestion[] {
  if (!expect || !fallsShort(expect)) return [];
  const short = leavesShort(expect, false);
  if (short.length > 0) return short;
  // Of several, too many do not apply: what is left does not suffice, though none of it falls short.
  return questionsAsked(criterion.expect).map((question) => ({ question, optional: true }));
}

function leavesShort(finding: Finding, optional: boolean): ShortQuestion[] {
  if (!fallsShort(finding)) return [];
  if (finding.kind === 'leaf') return [{ question: finding.leaf.question, optional }];
  if (finding.kind === 'roster') return [{ question: finding.expectation.roster, optional }];
  const { parts, need } = finding;
  const enough = parts.filter(({ verdict }) => verdict === 'conforms').length;
  const choice = need !== 'all' && parts.filter(fallsShort).length > need - enough;
  return parts.flatMap((part) => leavesShort(part, optional || choice));
}
