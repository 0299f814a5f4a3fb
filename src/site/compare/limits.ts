import { placedLeaves } from '../../compare/demand.ts';
import { isPrinted, limitOf, type Limit } from '../../compare/limits.ts';
import type { LimitCell, LimitPack, LimitRow } from '../../compare/pack.ts';
import { relationsOf } from '../../compare/strictness.ts';
import type { Library } from '../../library/library.ts';
import type { Field, Question } from '../../model/question.ts';
import type { Language, Text } from '../../model/text.ts';
import { quantity, say } from '../../words/join.ts';
import { asked, type AskedBy } from '../asked.ts';
import { measureOf, positionsOn } from './items.ts';
import { cited, comparedStandards } from './standards.ts';

const months: Text = { zh: '个月', en: 'months' };

interface Counted {
  path: string;
  asked: Question | Field;
  topic: string;
  question: string;
}

function rowOf(
  asks: readonly AskedBy[],
  { path, asked, topic, question }: Counted,
  language: Language,
): LimitRow {
  const from = 'from' in asked ? asked.from : undefined;
  const unit = asked.type === 'number' ? asked.unit : months;
  const cells = asks.flatMap(({ standard, clause, provision, criterion, as }) =>
    as === 'condition'
      ? []
      : placedLeaves(criterion.expect)
          .filter((placed) => placed.asked === path)
          .map(({ leaf }): LimitCell => {
            const limit = limitOf(leaf, asked.type);
            return {
              ...cited(standard, clause, language),
              obligation: provision.obligation,
              limit,
              words: limitInWords(limit, unit, language),
              isPrinted: limit !== null && isPrinted(limit, provision.text.zh),
            };
          }),
  );
  return {
    id: path,
    question,
    topic,
    ask: asked.ask[language],
    unit: unit[language],
    from: from?.[language] ?? null,
    cells,
    relations: relationsOf(positionsOn(path, asks, from?.zh), measureOf(asked)),
    isPrinted: cells.some((cell) => cell.isPrinted),
  };
}

/** Everything that is counted and limited by at least one standard, in the order of the topics. */
export function limitPackOf(library: Library, language: Language): LimitPack {
  const rows = library.topics.flatMap((topic) =>
    library.questions
      .filter(({ question }) => question.topic === topic.id)
      .flatMap(({ id, question }) => {
        const asks = asked(library).get(id)!;
        const fields: [string, Question | Field][] =
          question.type === 'roster'
            ? Object.entries(question.fields).map(([field, one]) => [`${id}.${field}`, one])
            : [[id, question]];
        return fields.map(([path, one]) =>
          rowOf(asks, { path, asked: one, topic: topic.id, question: id }, language),
        );
      })
      .filter(({ cells }) => cells.some(({ limit }) => limit)),
  );
  return {
    language,
    standards: comparedStandards(library, language),
    topics: library.topics.map(({ id, name }) => ({ id, name: name[language] })),
    rows,
  };
}

/** A limit in words: 不少于2处, at most 15 days; without one, that the thing is done at all. */
function limitInWords(limit: Limit | null, unit: Text, language: Language): string {
  if (!limit) return say({ zh: '有要求，不限数', en: 'asked, no limit' }, language);
  if (limit.value === 0) return say({ zh: '一个也没有', en: 'none' }, language);
  const amount = quantity(limit.value, unit[language], language);
  return limit.side === 'least'
    ? say({ zh: `不少于${amount}`, en: `at least ${amount}` }, language)
    : say({ zh: `不超过${amount}`, en: `at most ${amount}` }, language);
}
