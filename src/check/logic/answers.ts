import type { Answer, Check } from '../../model/answer.ts';
import { same } from '../keep/merge.ts';
import type { Change } from './history.ts';

/** A check with another answer to one question, or with none. */
export function withAnswer(check: Check, question: string, answer: Answer | undefined): Check {
  if (same(check.answers[question], answer)) return check;
  const { [question]: _before, ...others } = check.answers;
  return { ...check, answers: answer ? { ...others, [question]: answer } : others };
}

/** A check after several changes. An answer that is not what it was before the change is left alone. */
export const withChanges = (check: Check, changes: readonly Change[]): Check =>
  changes.reduce(
    (changed, { question, before, after }) =>
      same(changed.answers[question], before) ? withAnswer(changed, question, after) : changed,
    check,
  );

/** The changes that lead from one check to another. */
export function changesBetween(before: Check, after: Check): Change[] {
  const questions = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)]);
  return [...questions].flatMap((question) => {
    const change = { question, before: before.answers[question], after: after.answers[question] };
    return same(change.before, change.after) ? [] : [change];
  });
}
