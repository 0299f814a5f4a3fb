import type { Expectation, Leaf, RosterExpectation } from '../model/criterion.ts';
import type { Answer, Person } from '../model/answer.ts';
import { atLeast, each, worst } from './combine.ts';
import { compare } from './compare.ts';
import type { Context, Finding, GroupFinding, LeafFinding, PersonFinding, RosterFinding } from './finding.ts';

/** What comes of ruling a question not applicable, if the agency has: without a reason it is left open. */
function ruling(
  answer: Answer | undefined,
): Pick<LeafFinding, 'verdict' | 'problem' | 'notApplicableBecause'> | undefined {
  if (!answer?.notApplicable) return undefined;
  const reason = answer.reason?.trim();
  return reason
    ? { verdict: 'not-applicable', notApplicableBecause: reason }
    : { verdict: 'unanswered', problem: 'incomplete' };
}

function judgeLeaf(leaf: Leaf, context: Context): LeafFinding {
  const answer = context.answer(leaf.question);
  const value = answer?.value;
  const asked = context.asked(leaf.question);
  return { kind: 'leaf', leaf, value, ...(ruling(answer) ?? compare(value, leaf, asked, context.date)) };
}

function judgeGroup(need: 'all' | number, expectations: Expectation[], context: Context): GroupFinding {
  const parts = expectations.map((part) => judgeExpectation(part, context));
  const verdicts = parts.map(({ verdict }) => verdict);
  return { kind: 'group', need, parts, verdict: need === 'all' ? worst(verdicts) : atLeast(need, verdicts) };
}

function judgeRoster(expectation: RosterExpectation, context: Context): RosterFinding {
  const roster = context.asked(expectation.roster);
  const answer = context.answer(expectation.roster);
  const ruled = ruling(answer);
  if (ruled) return { kind: 'roster', expectation, people: [], ...ruled };

  const everybody = answer?.people ?? [];
  const people = everybody.flatMap((person): PersonFinding[] => {
    const of = personContext(person, roster.fields ?? {}, context.date);
    const who = expectation.who && judgeExpectation(expectation.who, of);
    if (who?.verdict === 'nonconforming' || who?.verdict === 'not-applicable') return [];
    const finding = who?.verdict === 'unanswered' ? who : judgeExpectation(expectation.meets, of);
    return [{ id: person.id, name: person.name, verdict: finding.verdict, finding }];
  });
  const verdicts = people.map(({ verdict }) => verdict);
  const count =
    expectation.quantifier === 'each' ? each(verdicts) : atLeast(expectation.quantifier.atLeast, verdicts);
  return { kind: 'roster', verdict: everybody.length === 0 ? 'unanswered' : count, expectation, people };
}

function personContext(
  person: Person,
  fields: NonNullable<ReturnType<Context['asked']>['fields']>,
  date: string,
): Context {
  return {
    date,
    asked: (id) => fields[id] ?? missing(id),
    answer: (id) => ({ value: person.fields[id] }),
  };
}

function missing(id: string): never {
  throw new Error(`There is no field “${id}” on the roster.`);
}

/** Holds an expectation against the answers that `context` gives. Throws where it names an unknown question. */
export function judgeExpectation(expectation: Expectation, context: Context): Finding {
  if ('question' in expectation) return judgeLeaf(expectation, context);
  if ('roster' in expectation) return judgeRoster(expectation, context);
  if ('all' in expectation) return judgeGroup('all', expectation.all, context);
  if ('any' in expectation) return judgeGroup(1, expectation.any, context);
  return judgeGroup(expectation.atLeast, expectation.of, context);
}
