import type { CriterionFinding, Finding } from '../engine/finding.ts';
import { type Criterion, questionsAsked, questionsOf } from '../model/criterion.ts';

/** Whether something is partly or not met. */
export const fallsShort = ({ verdict }: { verdict: string | null }): boolean =>
  verdict === 'partial' || verdict === 'nonconforming';

/** The questions that a criterion concerns the agency with: only those of the condition, where it does not hold. */
export function questionsConcerned(
  criterion: Pick<Criterion, 'when' | 'expect'>,
  { verdict, expect }: CriterionFinding,
): string[] {
  const switchedOff = !expect && verdict === 'not-applicable';
  return switchedOff && criterion.when ? questionsAsked(criterion.when) : questionsOf(criterion);
}

/** The questions whose answers would have to change for a criterion that falls short to conform; else none. */
export function questionsShort(
  { expect: expected }: Pick<Criterion, 'expect'>,
  { expect }: CriterionFinding,
): string[] {
  if (!expect || !fallsShort(expect)) return [];
  const short = shortIn(expect);
  // Of several, too many do not apply: what is left does not suffice, though none of it falls short.
  return short.length > 0 ? short : questionsAsked(expected);
}

function shortIn(finding: Finding): string[] {
  if (!fallsShort(finding)) return [];
  if (finding.kind === 'leaf') return [finding.leaf.question];
  if (finding.kind === 'roster') return [finding.expectation.roster];
  return finding.parts.flatMap(shortIn);
}
