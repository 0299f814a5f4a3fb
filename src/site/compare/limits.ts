import { placedLeaves } from '../../compare/demand.ts';
import { isPrinted, limitOf, type Limit } from '../../compare/limits.ts';
import { relationsOf, type Relation } from '../../compare/strictness.ts';
import type { Clause, Library, Standard } from '../../library/library.ts';
import type { Obligation } from '../../model/clause.ts';
import type { Field, Question } from '../../model/question.ts';
import type { Language, Text } from '../../model/text.ts';
import { quantity, say } from '../../words/join.ts';
import { asked, type AskedBy } from '../asked.ts';
import { measureOf, positionsOn } from './items.ts';

/** What one provision limits a number to; without a limit, that it asks for the thing alone. */
export interface LimitCell {
  standard: Standard;
  clause: Clause;
  obligation: Obligation;
  limit: Limit | null;
  /** The text gives the number itself; else it is how we read its words. */
  isPrinted: boolean;
}

/** Something that is counted, and the limits that the standards set it. */
export interface LimitRow {
  /** The question; a field of a roster as `roster.field`. */
  id: string;
  /** The question on whose place in its topic's page it stands. */
  question: string;
  topic: string;
  ask: Text;
  unit: Text;
  from: Text | undefined;
  cells: LimitCell[];
  relations: Relation[];
  /** A text gives a number itself; else the numbers are how we read its words. */
  isPrinted: boolean;
}

const months: Text = { zh: '个月', en: 'months' };

function rowOf(
  asks: readonly AskedBy[],
  path: string,
  { asked, topic, question }: { asked: Question | Field; topic: string; question: string },
): LimitRow {
  const from = 'from' in asked ? asked.from : undefined;
  const cells = asks.flatMap(({ standard, clause, provision, criterion, as }) =>
    as === 'condition'
      ? []
      : placedLeaves(criterion.expect)
          .filter((placed) => placed.asked === path)
          .map(({ leaf }): LimitCell => {
            const limit = limitOf(leaf, asked.type);
            return {
              standard,
              clause,
              obligation: provision.obligation,
              limit,
              isPrinted: limit !== null && isPrinted(limit, provision.text.zh),
            };
          }),
  );
  return {
    id: path,
    question,
    topic,
    ask: asked.ask,
    unit: asked.type === 'number' ? asked.unit : months,
    from,
    cells,
    relations: relationsOf(positionsOn(path, asks, from?.zh), measureOf(asked)),
    isPrinted: cells.some((cell) => cell.isPrinted),
  };
}

/** Everything that is counted and limited by at least one standard, in the order of the topics. */
export function limitRows(library: Library): LimitRow[] {
  return library.topics.flatMap((topic) =>
    library.questions
      .filter(({ question }) => question.topic === topic.id)
      .flatMap(({ id, question }) => {
        const asks = asked(library).get(id)!;
        const fields: [string, Question | Field][] =
          question.type === 'roster'
            ? Object.entries(question.fields).map(([field, one]) => [`${id}.${field}`, one])
            : [[id, question]];
        return fields.map(([path, one]) => rowOf(asks, path, { asked: one, topic: topic.id, question: id }));
      })
      .filter(({ cells }) => cells.some(({ limit }) => limit)),
  );
}

/** A limit in words: 不少于2处, at most 15 days; without one, that the thing is done at all. */
export function limitInWords({ limit }: Pick<LimitCell, 'limit'>, unit: Text, language: Language): string {
  if (!limit) return say({ zh: '有要求，不限数', en: 'asked, no limit' }, language);
  if (limit.value === 0) return say({ zh: '一个也没有', en: 'none' }, language);
  const amount = quantity(limit.value, unit[language], language);
  return limit.side === 'least'
    ? say({ zh: `不少于${amount}`, en: `at least ${amount}` }, language)
    : say({ zh: `不超过${amount}`, en: `at most ${amount}` }, language);
}
