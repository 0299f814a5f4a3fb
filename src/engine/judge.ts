import type { Answers, ReadingMode } from '../model/answer.ts';
import type { Force, Obligation } from '../model/clause.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Standing, Verdict } from '../model/verdict.ts';
import { worst } from './combine.ts';
import { judgeExpectation } from './expectation.ts';
import type { Asked, Context, CriterionFinding } from './finding.ts';

/** What the engine needs to know of a provision. */
export interface Judged {
  id: string;
  obligation: Obligation;
  force: Force;
  criteria: readonly Pick<Criterion, 'when' | 'expect'>[];
}

/** What a provision comes to, and why, criterion by criterion. */
export interface Judgement {
  provision: string;
  verdict: Verdict;
  standing: Standing;
  criteria: CriterionFinding[];
}

export interface Circumstances {
  /** The day of the check, `YYYY-MM-DD`: the engine has no clock. */
  date: string;
  reading: ReadingMode;
}

/**
 * What a verdict amounts to. An unmet 应 is a gap; an unmet 宜, or a statement not borne out, is an
 * observation, but under the strict reading statements count like 应; 可 and whatever is informative is
 * information (DESIGN: verdicts; ISO 19011 findings).
 */
export function standingOf(
  verdict: Verdict,
  provision: Pick<Judged, 'obligation' | 'force'>,
  reading: ReadingMode,
): Standing {
  if (verdict !== 'partial' && verdict !== 'nonconforming') return 'none';
  if (provision.force === 'informative' || provision.obligation === 'may') return 'information';
  if (provision.obligation === 'shall') return 'gap';
  return provision.obligation === 'statement' && reading === 'strict' ? 'gap' : 'observation';
}

/** Holds one criterion against the answers: not applicable where its condition fails, unanswered where that is open. */
export function judgeCriterion(
  criterion: Pick<Criterion, 'when' | 'expect'>,
  context: Context,
): CriterionFinding {
  if (!criterion.when) {
    const expect = judgeExpectation(criterion.expect, context);
    return { verdict: expect.verdict, expect };
  }
  const when = judgeExpectation(criterion.when, context);
  if (when.verdict === 'unanswered') return { verdict: 'unanswered', when };
  if (when.verdict !== 'conforms' && when.verdict !== 'partial') return { verdict: 'not-applicable', when };
  const expect = judgeExpectation(criterion.expect, context);
  return { verdict: expect.verdict, when, expect };
}

/**
 * Holds provisions against answers. All criteria of a provision are to hold; its verdict is the worst of
 * theirs. Gives one judgement a provision that has criteria, in their order: a definition is not judged.
 * Throws where a criterion names an unknown question.
 */
export function judge(
  provisions: readonly Judged[],
  questions: Readonly<Record<string, Asked>>,
  answers: Answers,
  { date, reading }: Circumstances,
): Judgement[] {
  const context: Context = {
    date,
    asked: (id) => questions[id] ?? unknown(id),
    answer: (id) => answers[id],
  };
  const judged = provisions.filter(({ criteria }) => criteria.length > 0);
  return judged.map((provision) => {
    const criteria = provision.criteria.map((criterion) => judgeCriterion(criterion, context));
    const verdict = worst(criteria.map((criterion) => criterion.verdict));
    return { provision: provision.id, verdict, standing: standingOf(verdict, provision, reading), criteria };
  });
}

function unknown(id: string): never {
  throw new Error(`There is no question “${id}”.`);
}
