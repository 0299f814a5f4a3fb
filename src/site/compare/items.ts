import { demandsOn } from '../../compare/demand.ts';
import type { Ask, ComparePack, Item } from '../../compare/pack.ts';
import { relationsOf, type Measure, type Position, type Relation } from '../../compare/strictness.ts';
import type { BankQuestion, Library } from '../../library/library.ts';
import type { Field, Question } from '../../model/question.ts';
import { localise, type Language } from '../../model/text.ts';
import { expectationInWords, type Find } from '../../words/expectation.ts';
import { asked, type AskedBy } from '../asked.ts';
import { questionFinder } from '../find-question.ts';
import { cited, comparedStandards } from './standards.ts';

/** What has to be known of a question to order what is demanded of its answer. */
export const measureOf = (question: Question | Field): Measure => ({
  type: question.type,
  options: 'options' in question ? question.options.map(({ id }) => id) : [],
});

/** What each standard that expects something of the answer demands. Of a roster, the field is named in `path`. */
export function positionsOn(path: string, asks: readonly AskedBy[], from?: string): Position[] {
  const expecting = asks.filter(({ as }) => as === 'expectation');
  const standards = [...new Set(expecting.map(({ standard }) => standard))];
  return standards
    .map((standard) => {
      const own = expecting
        .filter((one) => one.standard === standard)
        .map(({ criterion, provision }) => ({
          demands: demandsOn(path, criterion, provision.text.zh, from),
          obligation: provision.obligation,
        }))
        .filter(({ demands }) => demands.length > 0);
      return {
        standard: standard.id,
        demands: own.flatMap(({ demands }) => demands),
        obligations: own.map(({ obligation }) => obligation),
      };
    })
    .filter(({ demands }) => demands.length > 0);
}

const startOf = ({ question }: BankQuestion) => ('from' in question ? question.from : undefined);

/** How the standards stand to each other on a question. People are compared field by field elsewhere. */
function relationsOn(entry: BankQuestion, asks: readonly AskedBy[]): Relation[] {
  if (entry.question.type === 'roster') return [];
  return relationsOf(positionsOn(entry.id, asks, startOf(entry)?.zh), measureOf(entry.question));
}

/** The clause in full, after the sentence that governs the list in which it stands. */
const wordsOf = ({ clause, provision }: AskedBy, language: Language): string =>
  [provision.leadIn, clause.text ?? provision.text]
    .flatMap((text) => (text ? [text[language]] : []))
    .join(language === 'zh' ? '' : ' ');

function askIn(one: AskedBy, find: Find, language: Language): Ask {
  const { standard, clause, provision, criterion, as } = one;
  const words = (expectation: typeof criterion.expect) =>
    expectationInWords(localise(expectation, language), find, language);
  return {
    ...cited(standard, clause, language),
    obligation: provision.obligation,
    force: provision.force,
    text: wordsOf(one, language),
    expectation: words(as === 'condition' ? criterion.when! : criterion.expect),
    condition: as === 'expectation' && criterion.when ? words(criterion.when) : null,
    as,
  };
}

/** All that the standards ask, question by question in the order of the topics, with how they stand to each other. */
export function comparePackOf(library: Library, language: Language): ComparePack {
  const find = questionFinder(library, language);
  return {
    language,
    standards: comparedStandards(library, language),
    topics: library.topics.map(({ id, name }) => ({ id, name: name[language] })),
    items: library.topics.flatMap((topic) =>
      library.questions
        .filter(({ question }) => question.topic === topic.id)
        .map((entry): Item => {
          const asks = asked(library).get(entry.id)!;
          return {
            id: entry.id,
            topic: topic.id,
            area: entry.area,
            question: entry.question.ask[language],
            from: startOf(entry)?.[language] ?? null,
            asks: asks.map((one) => askIn(one, find, language)),
            relations: relationsOn(entry, asks),
          };
        }),
    ),
  };
}
