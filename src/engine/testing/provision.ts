import { Answers, ReadingMode } from '../../model/answer.ts';
import type { Force, Obligation } from '../../model/clause.ts';
import { Criteria } from '../../model/criterion.ts';
import { Questions } from '../../model/question.ts';
import type { Text } from '../../model/text.ts';
import type { Standing, Verdict } from '../../model/verdict.ts';
import type { CriterionFinding, Finding, Problem, Shortfall } from '../finding.ts';
import { judge, type Judged } from '../judge.ts';

/** The day on which a check is made, unless a test names another. */
export const today = '2026-11-20';

const text = (zh: string): Text => ({ zh, en: '…' });
const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([id, label]) => ({ id, label: text(label) }));

/** Questions, and fields of a roster, as an author writes them; what the engine never reads is filled in. */
export const ask = {
  practice: (zh: string) => ({ type: 'practice', ask: text(zh) }),
  number: (zh: string, unit: string, more: { from?: string; never?: string } = {}) => ({
    type: 'number',
    ask: text(zh),
    unit: text(unit),
    from: more.from && text(more.from),
    never: more.never && text(more.never),
  }),
  checklist: (zh: string, labels: Record<string, string>) => ({
    type: 'checklist',
    ask: text(zh),
    options: options(labels),
  }),
  choice: (zh: string, labels: Record<string, string>) => ({
    type: 'choice',
    ask: text(zh),
    options: options(labels),
  }),
  date: (zh: string) => ({ type: 'date', ask: text(zh) }),
  recurrence: (zh: string) => ({ type: 'recurrence', ask: text(zh) }),
  attestation: (zh: string, source: string) => ({ type: 'attestation', ask: text(zh), source }),
  roster: (zh: string, fields: Record<string, object>) => ({ type: 'roster', ask: text(zh), fields }),
};

const bank = { topic: 'topic', evidence: [text('…')], closes: text('…'), where: text('…') };

/** A provision of one of the five seeds, quoted, with the criteria and the questions that content would give it. */
export interface Provision {
  title: string;
  judged: Judged;
  questions: Questions;
}

/** Throws where the model refuses the criteria or the questions. */
export function provision(authored: {
  /** The number that the seed file begins with. */
  seed: string;
  id: string;
  /** The paragraphs of the clause, as the seed has them. */
  zh: readonly string[];
  obligation: Obligation;
  force?: Force;
  criteria: Criteria[string];
  questions: Record<string, object>;
}): Provision {
  const { seed, id, zh, obligation, force = 'normative', questions } = authored;
  const criteria = Criteria.parse({ [id]: authored.criteria })[id];
  return {
    title: `${seed} ${id}: ${zh[0]}`,
    judged: { id, obligation, force, criteria: Array.isArray(criteria) ? criteria : [] },
    questions: Questions.parse(
      Object.fromEntries(Object.entries(questions).map(([key, question]) => [key, { ...question, ...bank }])),
    ),
  };
}

type Reason = Verdict | Shortfall | Problem | string;

/** What a provision comes to: its verdict, its standing under either reading, and why, place by place. */
export interface Outcome {
  verdict: Verdict;
  plain: Standing;
  strict: Standing;
  /** `question`, or `person: question`, of what does not conform → how far off it is, or why it is not judged. */
  because: Record<string, Reason>;
}

/** Holds a provision against answers, which the model is to accept. */
export function held({ judged, questions }: Provision, answers: Answers = {}, date = today): Outcome {
  const given = Answers.parse(answers);
  const [plain, strict] = ReadingMode.options.map((reading) =>
    judge([judged], questions, given, { date, reading }).find(({ provision }) => provision === judged.id),
  );
  if (!plain || !strict) throw new Error(`${judged.id} has no criteria.`);
  return {
    verdict: plain.verdict,
    plain: plain.standing,
    strict: strict.standing,
    because: Object.fromEntries(plain.criteria.flatMap((criterion) => reasons(criterion, plain.verdict))),
  };
}

function reasons({ verdict, when, expect }: CriterionFinding, whole: Verdict): [string, Reason][] {
  if (verdict === 'not-applicable' && whole !== 'not-applicable') return [];
  const finding = expect ?? when;
  return finding ? reasonsIn(finding, whole) : [];
}

function reasonsIn(finding: Finding, whole: Verdict, person = ''): [string, Reason][] {
  const { verdict } = finding;
  if (verdict === 'conforms' || (verdict === 'not-applicable' && whole !== 'not-applicable')) return [];
  if (finding.kind === 'group') return finding.parts.flatMap((part) => reasonsIn(part, whole, person));
  if (finding.kind === 'roster') {
    const people = finding.people.flatMap(({ name, finding: of }) => reasonsIn(of, whole, `${name}: `));
    const { problem, notApplicableBecause, expectation } = finding;
    return people.length > 0 ? people : [[expectation.roster, notApplicableBecause ?? problem ?? verdict]];
  }
  const { shortfall, problem, notApplicableBecause, leaf } = finding;
  return [[person + leaf.question, notApplicableBecause ?? shortfall ?? problem ?? verdict]];
}

/** Standings under the plain and the strict reading. */
export const none = { plain: 'none', strict: 'none' } as const;
export const gap = { plain: 'gap', strict: 'gap' } as const;
export const observation = { plain: 'observation', strict: 'observation' } as const;
export const information = { plain: 'information', strict: 'information' } as const;
/** Of a statement: inspectors who read strictly count it like 应. */
export const notBorneOut = { plain: 'observation', strict: 'gap' } as const;

export const conforms: Outcome = { verdict: 'conforms', ...none, because: {} };
