import type { Leaf, RosterExpectation } from '../model/criterion.ts';
import type { Answer, Value } from '../model/answer.ts';
import type { QuestionType } from '../model/question.ts';
import type { Verdict } from '../model/verdict.ts';

/** What the engine needs to know of a question or of a field of the roster. Labels are none of its business. */
export interface Asked {
  type: QuestionType;
  options?: readonly { id: string }[];
  fields?: Readonly<Record<string, Asked>>;
}

/** Where a leaf finds its question and the answer to it, and the day on which the check is made. */
export interface Context {
  asked(id: string): Asked;
  answer(id: string): Answer | undefined;
  /** `YYYY-MM-DD`. */
  date: string;
}

/** How far an answer is from what is expected. */
export type Shortfall =
  | { kind: 'too-few' | 'too-many'; by: number }
  | { kind: 'missing'; options: string[] }
  | { kind: 'never' }
  | { kind: 'overdue'; days: number }
  | { kind: 'interval-too-long' };

/** What keeps a given answer from being judged. */
export type Problem = 'incomplete' | 'after-check-date';

export interface LeafFinding {
  kind: 'leaf';
  verdict: Verdict;
  leaf: Leaf;
  value: Value | undefined;
  shortfall?: Shortfall;
  problem?: Problem;
  /** Given where the agency has ruled the question not applicable. */
  notApplicableBecause?: string;
}

export interface GroupFinding {
  kind: 'group';
  verdict: Verdict;
  /** How many of the parts are to hold. */
  need: 'all' | number;
  parts: Finding[];
}

export interface PersonFinding {
  id: string;
  name: string;
  verdict: Verdict;
  finding: Finding;
}

export interface RosterFinding {
  kind: 'roster';
  verdict: Verdict;
  expectation: RosterExpectation;
  /** The people to whom the condition applies. */
  people: PersonFinding[];
  problem?: Problem;
  notApplicableBecause?: string;
}

/** Why an expectation has the verdict it has, part by part. */
export type Finding = LeafFinding | GroupFinding | RosterFinding;

/** A criterion held against the answers. */
export interface CriterionFinding {
  verdict: Verdict;
  /** What the condition came to, if there is one. */
  when?: Finding;
  /** Absent where the condition does not hold or is unanswered. */
  expect?: Finding;
}
