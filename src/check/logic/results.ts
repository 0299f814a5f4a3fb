import { isAnswered } from '../../engine/asks.ts';
import { judge, type Judgement } from '../../engine/judge.ts';
import { tally, type Tally } from '../../engine/tally.ts';
import type { Answers, Check } from '../../model/answer.ts';
import type { PackQuestion } from '../../model/pack.ts';
import { same } from '../keep/merge.ts';
import type { Asking, Plan } from './plan.ts';

/** A provision and what it comes to. */
interface Judged {
  asking: Asking;
  judgement: Judgement;
}

/** What the answers come to. Whatever has not changed keeps its identity. */
export interface Results {
  /** By the key of the provision. */
  judgements: ReadonlyMap<string, Judgement>;
  /** By question: the provisions that ask it, in their order. */
  verdicts: ReadonlyMap<string, readonly Judged[]>;
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
    return known && same(known, judgement) ? known : judgement;
  };

  return (check) => {
    const judgements = new Map(plan.judged.map((asking) => [asking.key, judgementOf(asking, check)]));
    const known = before?.results;
    const answered = answeredOf(plan.questions, check.answers, check.date);
    const results: Results = {
      judgements,
      verdicts: verdictsOf(plan, judgements, known),
      tally: keeping(known?.tally, tally([...judgements.values()])),
      answered: known && sameSet(known.answered, answered) ? known.answered : answered,
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

function verdictsOf(
  plan: Plan,
  judgements: Results['judgements'],
  known: Results | undefined,
): Results['verdicts'] {
  return new Map(
    plan.questions.map(({ id }) => {
      const was = known?.verdicts.get(id);
      const now = plan.askedBy(id).flatMap((asking) => {
        const judgement = judgements.get(asking.key);
        return judgement ? [{ asking, judgement }] : [];
      });
      const isSame = was?.every(({ judgement }, at) => judgement === now[at]?.judgement);
      return [id, was && isSame ? was : now];
    }),
  );
}

function answeredOf(questions: readonly PackQuestion[], answers: Answers, date: string): Set<string> {
  return new Set(
    questions
      .filter((question) => isAnswered(question.id, question, answers[question.id], date))
      .map(({ id }) => id),
  );
}

/** What was, if what is says the same. */
const keeping = <T>(was: T | undefined, is: T): T => (was !== undefined && same(was, is) ? was : is);

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));
