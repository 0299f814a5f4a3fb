import { planOf } from '../src/check/logic/plan.ts';
import type { Pack } from '../src/model/pack.ts';

interface Effort {
  /** What a manager is asked against these standards together. */
  questions: number;
  /** What they would be asked against each of them apart. */
  apart: number;
  /** Criteria of these standards: one question each, were nothing shared. */
  criteria: number;
}

/** What a manager has to answer for some standards at once. */
export function effort(pack: Pack, standards: readonly string[]): Effort {
  const { questions, judged } = planOf(pack, standards);
  return {
    questions: questions.length,
    apart: standards.reduce((sum, id) => sum + planOf(pack, [id]).questions.length, 0),
    criteria: judged.reduce((sum, { provision }) => sum + provision.criteria.length, 0),
  };
}
