import { isAnswered } from '../../engine/asks.ts';
import { judge, type Judgement } from '../../engine/judge.ts';
import { tally, type Tally } from '../../engine/tally.ts';
import type { Answers, Check } from '../../model/answer.ts';
import type { PackQuestion } from '../../model/pack.ts';
import type { Asking, Plan } from './plan.ts';

/** What the answers come to. A judgement that has not changed keeps its identity. */
export interface Results {
  /** By the key of the provision. */
  judgements: ReadonlyMap<string, Judgement>;
  tally: Tally;
  /** The questions that have been dealt with. */
  answered: ReadonlySet<string>;
}

/** Gives results for a plan, judging anew only what a change can have touched. */
export function createEvaluator(plan: Plan): (check: Check) => Results {
  const questions = Object.fromEntries(plan.questions.map((question) => [question.id, question]));
  let before: { check: Check; results: Results } | null = null;

  const judgementOf = (asking: Asking, { answers, date, reading }: Check): Judgement => {
    const known = before?.results.judgements.get(asking.key);
    if (known && before && untouched(asking, before.check, { answers, date, reading })) return known;
    const [judgement] = judge([asking.provision], questions, answers, { date, reading });
    if (!judgement) throw new Error(`${asking.key} has no criteria.`);
    return judgement;
  };

  return (check) => {
    const judgements = new Map(plan.judged.map((asking) => [asking.key, judgementOf(asking, check)]));
    const results = {
      judgements,
      tally: tally([...judgements.values()]),
      answered: answeredOf(plan.questions, check.answers, check.date),
    };
    before = { check, results };
    return results;
  };
}

function untouched(
  { questions }: Asking,
  before: Check,
  now: Pick<Check, 'answers' | 'date' | 'reading'>,
): boolean {
  return (
    before.date === now.date &&
    before.reading === now.reading &&
    questions.every((id) => before.answers[id] === now.answers[id])
  );
}

function answeredOf(questions: readonly PackQuestion[], answers: Answers, date: string): Set<string> {
  return new Set(
    questions
      .filter((question) => isAnswered(question.id, question, answers[question.id], date))
      .map(({ id }) => id),
  );
}
