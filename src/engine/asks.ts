import type { Answer } from '../model/answer.ts';
import { compare } from './compare.ts';
import type { Asked } from './finding.ts';

/** Whether a question has been dealt with: answered completely, or ruled not applicable with a reason. */
export function isAnswered(id: string, asked: Asked, answer: Answer | undefined, date: string): boolean {
  if (answer?.notApplicable) return Boolean(answer.reason?.trim());
  if (asked.type === 'roster') return Boolean(answer?.people?.length);
  return compare(answer?.value, { question: id }, asked, date).verdict !== 'unanswered';
}
