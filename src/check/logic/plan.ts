import { Area } from '../../model/clause.ts';
import { fieldsOfCriterion, questionsOf } from '../../model/criterion.ts';
import type { Pack, PackProvision, PackQuestion, PackStandard } from '../../model/pack.ts';
import type { Find } from '../../words/expectation.ts';

/** A provision with the standard that it belongs to. */
export interface Asking {
  /** Unique among all standards. */
  key: string;
  standard: PackStandard;
  provision: PackProvision;
  /** The questions that its criteria need. */
  questions: readonly string[];
}

/** Questions of one topic within one area. */
export interface TopicPlan {
  id: string;
  name: string;
  questions: readonly PackQuestion[];
}

export interface AreaPlan {
  area: Area;
  topics: readonly TopicPlan[];
}

/** What a check against the chosen standards asks, and for which provisions. */
export interface Plan {
  areas: readonly AreaPlan[];
  /** In the order in which they are asked. */
  questions: readonly PackQuestion[];
  /** The provisions that are judged. */
  judged: readonly Asking[];
  /** The provisions that ask a question. */
  askedBy(question: string): readonly Asking[];
  /** Whole questions: what was judged before another choice of standards is still put into words. */
  find: Find;
}

/**
 * A roster with the fields that are asked of it. Options of a checklist are never left out: a list once answered
 * would otherwise read as unticked where another standard is chosen later.
 */
function narrowed(question: PackQuestion, asked: ReadonlySet<string>): PackQuestion {
  if (question.type !== 'roster') return question;
  const fields = Object.entries(question.fields).filter(([field]) => asked.has(`${question.id}.${field}`));
  return { ...question, fields: Object.fromEntries(fields) };
}

/** Derives from the chosen standards what is to be asked. Standards that the pack does not have ask nothing. */
export function planOf(pack: Pack, standards: readonly string[]): Plan {
  const judged = pack.standards
    .filter(({ id }) => standards.includes(id))
    .flatMap((standard) => standard.provisions.map((provision) => asking(standard, provision)))
    .filter(({ provision }) => provision.criteria.length > 0);

  const askedBy = new Map<string, Asking[]>();
  for (const one of judged)
    for (const question of one.questions) askedBy.set(question, [...(askedBy.get(question) ?? []), one]);

  const fields = new Set(judged.flatMap(({ provision }) => provision.criteria.flatMap(fieldsOfCriterion)));
  const questions = pack.questions
    .filter(({ id }) => askedBy.has(id))
    .map((question) => narrowed(question, fields));
  const byId = new Map(pack.questions.map((question) => [question.id, question]));
  return {
    areas: Area.options.flatMap((area) => areaPlan(area, questions, pack.topics)),
    questions,
    judged,
    askedBy: (question) => askedBy.get(question) ?? [],
    find: (id) => byId.get(id) ?? unknown(id),
  };
}

function asking(standard: PackStandard, provision: PackProvision): Asking {
  const questions = [...new Set(provision.criteria.flatMap((criterion) => questionsOf(criterion)))];
  return { key: `${standard.id} ${provision.id}`, standard, provision, questions };
}

function areaPlan(area: Area, questions: readonly PackQuestion[], names: Pack['topics']): AreaPlan[] {
  const inArea = questions.filter((question) => question.area === area);
  const topics = Object.keys(names).filter((topic) => inArea.some((question) => question.topic === topic));
  if (topics.length === 0) return [];
  return [
    {
      area,
      topics: topics.map((topic) => ({
        id: `${area}.${topic}`,
        name: names[topic] ?? topic,
        questions: inArea.filter((question) => question.topic === topic),
      })),
    },
  ];
}

function unknown(id: string): never {
  throw new Error(`There is no question “${id}”.`);
}
