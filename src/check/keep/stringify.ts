import type { Answer, Check } from '../../model/answer.ts';

/**
 * Gives checks as JSON. Answers are never changed in place, so one that has been seen before need not be
 * written out again: that is most of the work when a check is saved at every key press.
 */
export function createStringifier(): (check: Check) => string {
  const known = new WeakMap<Answer, string>();
  const textOf = (answer: Answer): string => {
    const text = known.get(answer) ?? JSON.stringify(answer);
    known.set(answer, text);
    return text;
  };
  return ({ answers, ...head }) => {
    const parts = Object.entries(answers).map(([id, answer]) => `${JSON.stringify(id)}:${textOf(answer)}`);
    return `${JSON.stringify(head).slice(0, -1)},"answers":{${parts.join(',')}}}`;
  };
}
