import type { Expectation, Leaf } from '../../model/criterion.ts';
import type { Field, Question, QuestionType } from '../../model/question.ts';
import type { Check, Draft } from '../draft.ts';
import type { Location, Problem } from '../problem.ts';

type Comparison = Exclude<keyof Leaf, 'question'>;
type Askable = Record<string, Question | Field>;

/** Which comparisons suit a type of question, and whether one is needed: of a number that may be “never”, none is. */
const suitable: Record<QuestionType, { comparisons: Comparison[]; needed: boolean }> = {
  practice: { comparisons: [], needed: false },
  number: { comparisons: ['atLeast', 'atMost'], needed: true },
  checklist: { comparisons: ['has', 'atLeast'], needed: true },
  choice: { comparisons: ['oneOf'], needed: true },
  attestation: { comparisons: [], needed: false },
  recurrence: { comparisons: ['every'], needed: false },
  date: { comparisons: ['within'], needed: false },
  roster: { comparisons: [], needed: false },
};

/** Every expectation asks a question that exists, with a comparison that suits it and options that it has. */
export const expectations: Check = (draft) => {
  const bank = questionsById(draft);
  return draft.standards.flatMap(({ criteria }) =>
    Object.entries(criteria.value).flatMap(([id, entry]) =>
      Array.isArray(entry)
        ? entry.flatMap(({ when, expect }, index) => [
            ...(when ? problemsOf(when, bank, criteria.at(id, index, 'when'), id) : []),
            ...problemsOf(expect, bank, criteria.at(id, index, 'expect'), id),
          ])
        : [],
    ),
  );
};

/** The whole bank as one record. */
export function questionsById({ questions }: Draft): Record<string, Question> {
  return Object.assign({}, ...questions.map(({ value }) => value)) as Record<string, Question>;
}

function problemsOf(expectation: Expectation, askable: Askable, at: Location, provision: string): Problem[] {
  if ('question' in expectation) return leafProblems(expectation, askable, at, provision);
  if ('roster' in expectation) {
    const roster = askable[expectation.roster];
    if (roster?.type !== 'roster')
      return [
        {
          at,
          message: `${provision} expects a roster`,
          expected: 'a question of type roster',
          found: expectation.roster,
        },
      ];
    const parts = [expectation.who, expectation.meets].filter((part) => part !== undefined);
    return parts.flatMap((part) => problemsOf(part, roster.fields, at, provision));
  }
  const parts =
    'all' in expectation ? expectation.all : 'any' in expectation ? expectation.any : expectation.of;
  const problems = parts.flatMap((part) => problemsOf(part, askable, at, provision));
  return 'of' in expectation && expectation.atLeast > parts.length
    ? [...problems, tooMany(expectation.atLeast, parts.length, at, provision)]
    : problems;
}

const tooMany = (wanted: number, given: number, at: Location, provision: string): Problem => ({
  at,
  message: `${provision} can never conform: it expects at least ${wanted} of ${given}`,
});

function leafProblems(leaf: Leaf, askable: Askable, at: Location, provision: string): Problem[] {
  const asked = askable[leaf.question];
  if (!asked)
    return [
      {
        at,
        message: `${provision} asks “${leaf.question}”, which does not exist`,
        ...alike(leaf.question, Object.keys(askable)),
      },
    ];
  if (asked.type === 'roster')
    return [
      { at, message: `${provision} asks the roster “${leaf.question}” as a question`, expected: 'roster: …' },
    ];

  const { comparisons, needed } = suitable[asked.type];
  const used = Object.keys(leaf).filter((key): key is Comparison => key !== 'question');
  const wrong = used.filter((key) => !comparisons.includes(key));
  const problems: Problem[] = wrong.map((key) => ({
    at,
    message: `${provision} compares the ${asked.type} “${leaf.question}” by ${key}`,
    expected: comparisons.join(' or ') || 'no comparison',
  }));
  const mayNever = asked.type === 'number' && asked.never !== undefined;
  if (needed && !mayNever && used.length === wrong.length)
    problems.push({
      at,
      message: `${provision} asks the ${asked.type} “${leaf.question}” without a comparison`,
      expected: comparisons.join(' or '),
    });
  if (leaf.atLeast !== undefined && asked.type === 'checklist') {
    const given = Array.isArray(leaf.has) ? leaf.has.length : asked.options.length;
    if (leaf.atLeast > given) problems.push(tooMany(leaf.atLeast, given, at, provision));
  }
  if (leaf.atLeast !== undefined && leaf.atMost !== undefined && leaf.atLeast > leaf.atMost)
    problems.push({
      at,
      message: `${provision} can never conform: it expects at least ${leaf.atLeast} and at most ${leaf.atMost}`,
    });
  return [...problems, ...optionProblems(leaf, asked, at, provision)];
}

/** Ids that share a word with the one that does not exist. */
function alike(id: string, ids: string[]): Pick<Problem, 'expected'> {
  const words = id.split('-');
  const near = ids.filter((candidate) => candidate.split('-').some((word) => words.includes(word)));
  return near.length > 0 ? { expected: `one of ${near.join(', ')}` } : {};
}

function optionProblems(leaf: Leaf, asked: Question | Field, at: Location, provision: string): Problem[] {
  const wanted = [...(leaf.oneOf ?? []), ...(Array.isArray(leaf.has) ? leaf.has : [])];
  const options = 'options' in asked ? asked.options.map(({ id }) => id) : [];
  return wanted
    .filter((option) => !options.includes(option))
    .map((option) => ({
      at,
      message: `${provision} expects an option that “${leaf.question}” does not have`,
      expected: options.join(', '),
      found: option,
    }));
}
