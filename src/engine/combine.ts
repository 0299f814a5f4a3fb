import type { Verdict } from '../model/verdict.ts';

/** From what weighs most to what weighs least; unanswered outranks everything but nonconforming. */
const weight = ['nonconforming', 'unanswered', 'partial', 'conforms'] as const;

/** The verdict on parts that are all to hold. Parts that do not apply are left out; none left is not applicable. */
export function worst(parts: readonly Verdict[]): Verdict {
  return weight.find((verdict) => parts.includes(verdict)) ?? 'not-applicable';
}

/**
 * The verdict on parts of which `need` are to hold. What is already enough conforms, whatever else is
 * unanswered; what could still become enough is unanswered.
 */
export function atLeast(need: number, parts: readonly Verdict[]): Verdict {
  const count = (verdict: Verdict) => parts.filter((part) => part === verdict).length;
  if (parts.length > 0 && count('not-applicable') === parts.length) return 'not-applicable';
  if (count('conforms') >= need) return 'conforms';
  if (count('conforms') + count('unanswered') >= need) return 'unanswered';
  return count('conforms') + count('partial') > 0 ? 'partial' : 'nonconforming';
}

/**
 * The verdict on people each of whom is to qualify. Somebody who falls short is never hidden by somebody
 * whose data are missing.
 */
export function each(people: readonly Verdict[]): Verdict {
  const short = people.includes('nonconforming') || people.includes('partial');
  if (!short) return worst(people);
  return people.includes('conforms') || people.includes('partial') ? 'partial' : 'nonconforming';
}
