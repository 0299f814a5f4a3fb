import type { Answer, Check } from '../../model/answer.ts';
import { compact } from './compact.ts';

/** What is filled in for many at once. What is empty leaves what is there. */
export interface Filling {
  owner: string;
  due: string | undefined;
  progress: Answer['progress'];
}

/** Whether there is anything to fill in. */
export const isFilling = ({ owner, due, progress }: Filling): boolean =>
  Boolean(owner.trim() || due || progress);

/** A check with owner, due date and progress filled in for several questions. */
export function withFilling(check: Check, questions: readonly string[], filling: Filling): Check {
  const given = compact({ ...filling, owner: filling.owner.trim() });
  const answers = questions.map((question) => [question, { ...check.answers[question], ...given }] as const);
  return { ...check, answers: { ...check.answers, ...Object.fromEntries(answers) } };
}

/** Whether something due by a day is late on another, and not done. */
export const isLate = ({ due, progress }: Answer, day: string): boolean =>
  due !== undefined && due < day && progress !== 'done';

/** The names already given as owners, to choose from. */
export const ownersIn = ({ answers }: Check): string[] =>
  [...new Set(Object.values(answers).flatMap(({ owner }) => owner?.trim() || []))].sort((a, b) =>
    a.localeCompare(b, 'zh'),
  );
