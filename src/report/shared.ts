import type { CriterionFinding, Finding } from '../engine/finding.ts';
import type { Expectation, Leaf } from '../model/criterion.ts';
import type { PackQuestion } from '../model/pack.ts';
import type { Verdict } from '../model/verdict.ts';
import { answerInWords } from '../words/answer.ts';
import { expectationInWords } from '../words/expectation.ts';
import { explain } from '../words/explain.ts';
import { counted, say } from '../words/join.ts';
import { verdictLabels } from '../words/labels.ts';
import type { Held } from './held.ts';
import type { SharedQuestion } from './schema.ts';

type Asks = SharedQuestion['standards'][number]['asks'];

/** What a standard expects of one question, wherever it stands in a criterion. */
interface Expected {
  expectation: Leaf;
  verdict: Verdict;
  finding: Finding | undefined;
}

/**
 * The questions that several of the standards ask: the answer once, and beside it what each standard expects. Of staff,
 * that is told person by person.
 */
export function sharedOf(held: Held): SharedQuestion[] {
  if (held.standards.length < 2) return [];
  const asked = held.questions.filter(({ type }) => type !== 'roster');
  return asked.flatMap((question) => {
    const standards = held.standards
      .map(({ id }) => ({ standard: id, asks: asksOf(question.id, id, held) }))
      .filter(({ asks }) => asks.length > 0);
    if (standards.length < 2) return [];
    return [{ question: question.id, ask: question.ask, answered: answeredOf(question, held), standards }];
  });
}

function answeredOf(question: PackQuestion, { check, language }: Held): string {
  const answer = check.answers[question.id];
  if (answer?.notApplicable && answer.reason?.trim())
    return say(
      {
        zh: `判为不适用：${answer.reason.trim()}`,
        en: `ruled not applicable: ${answer.reason.trim()}`,
      },
      language,
    );
  return answerInWords(answer?.value, question, language);
}

/** Each expectation of a standard once, with every clause that has it. */
function asksOf(question: string, standard: string, held: Held): Asks {
  const { provisions, find, language } = held;
  const asks: Asks = [];
  for (const { provision, judgement } of provisions.filter((other) => other.standard === standard))
    for (const [index, { expect }] of provision.criteria.entries())
      for (const { expectation, verdict, finding } of expectedOf(
        question,
        expect,
        judgement?.criteria[index],
      )) {
        const expected = expectedOnce(expectation, held);
        const known = asks.find((ask) => ask.expected === expected && ask.verdict === verdict);
        if (known) {
          if (!known.clauses.includes(provision.clause)) known.clauses.push(provision.clause);
          continue;
        }
        const apart = finding
          ? explain({ expect: expectation }, { verdict, expect: finding }, find, language).apart
          : '';
        const bare = apart === say(verdictLabels[verdict], language).toLowerCase() ? '' : apart;
        asks.push({ clauses: [provision.clause], expected, verdict, apart: bare });
      }
  return asks;
}

/** What is expected, in words; a list that is wanted as a whole is counted and not written out again. */
function expectedOnce(leaf: Leaf, { find, language }: Held): string {
  const asked = find(leaf.question);
  const whole =
    asked.type === 'checklist' &&
    leaf.atLeast === undefined &&
    (!Array.isArray(leaf.has) || leaf.has.length === asked.options.length);
  if (!whole) return expectationInWords(leaf, find, language);
  const count = asked.options.length;
  return say({ zh: `所列${count}项全部具备`, en: `all ${counted(count, 'item')} listed` }, language);
}

function expectedOf(
  question: string,
  expectation: Expectation,
  finding: CriterionFinding | undefined,
): Expected[] {
  if (finding?.expect) return inFinding(question, finding.expect);
  // The condition decided.
  const verdict = finding?.verdict ?? 'unanswered';
  return inExpectation(question, expectation).map((part) => ({
    expectation: part,
    verdict,
    finding: undefined,
  }));
}

function inFinding(question: string, finding: Finding): Expected[] {
  const { verdict } = finding;
  if (finding.kind === 'group') return finding.parts.flatMap((part) => inFinding(question, part));
  if (finding.kind === 'roster' || finding.leaf.question !== question) return [];
  return [{ expectation: finding.leaf, verdict, finding }];
}

function inExpectation(question: string, expectation: Expectation): Leaf[] {
  if ('question' in expectation) return expectation.question === question ? [expectation] : [];
  if ('roster' in expectation) return [];
  const parts =
    'all' in expectation ? expectation.all : 'any' in expectation ? expectation.any : expectation.of;
  return parts.flatMap((part) => inExpectation(question, part));
}
