import type { Answer, Check } from '../../model/answer.ts';
import { headOf, same } from '../keep/merge.ts';
import type { Change, HeadChange } from './history.ts';

/** A check with another answer to one question, or with none. */
export function withAnswer(check: Check, question: string, answer: Answer | undefined): Check {
  if (same(check.answers[question], answer)) return check;
  const { [question]: _before, ...others } = check.answers;
  return { ...check, answers: answer ? { ...others, [question]: answer } : others };
}

function withHead(check: Check, { head, before, after }: HeadChange): Check {
  if (!same(Reflect.get(check, head), before)) return check;
  const { [head as 'profile']: _before, ...others } = check;
  return { ...others, ...(after !== undefined && { [head]: after }) };
}

/** A check after several changes. What is not as it was before the change is left alone. */
export const withChanges = (check: Check, changes: readonly Change[]): Check =>
  changes.reduce((changed, change) => {
    if ('head' in change) return withHead(changed, change);
    const { question, before, after } = change;
    return same(changed.answers[question], before) ? withAnswer(changed, question, after) : changed;
  }, check);

/** The changes that lead from one check to another. */
export function changesBetween(before: Check, after: Check): Change[] {
  const questions = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)]);
  const heads = [headOf(before), headOf(after)] as const;
  const head = new Set(heads.flatMap((one) => Object.keys(one)));
  const changes: Change[] = [
    ...[...head].map((key): HeadChange => {
      const [was, is] = heads.map((one): unknown => Reflect.get(one, key));
      return { head: key, before: was, after: is };
    }),
    ...[...questions].map((question) => ({
      question,
      before: before.answers[question],
      after: after.answers[question],
    })),
  ];
  return changes.filter((change) => !same(change.before, change.after));
}
