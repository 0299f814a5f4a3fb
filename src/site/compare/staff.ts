import { placedLeaves } from '../../compare/demand.ts';
import { relationsOf, type Relation } from '../../compare/strictness.ts';
import type { Clause, Library, Standard } from '../../library/library.ts';
import type { Obligation } from '../../model/clause.ts';
import type { Expectation } from '../../model/criterion.ts';
import { localise, type Language } from '../../model/text.ts';
import { expectationInWords, fieldsOf } from '../../words/expectation.ts';
import { asked } from '../asked.ts';
import { questionFinder } from '../find-question.ts';
import { measureOf, positionsOn } from './items.ts';

/** One provision on one property of the staff. */
export interface StaffCell {
  standard: Standard;
  clause: Clause;
  obligation: Obligation;
  /** Of whom: each person, or at least so many, and which. */
  whom: string;
  expected: string;
  /** One way of several: meeting another does as well. */
  alternative: boolean;
}

/** One property of the staff, and what each standard asks of it. */
export interface StaffRow {
  id: string;
  ask: string;
  cells: StaffCell[];
  relations: Relation[];
}

type Roster = Extract<Expectation, { roster: string }>;

const rosterParts = (expectation: Expectation): Roster[] => {
  if ('roster' in expectation) return [expectation];
  if ('question' in expectation) return [];
  const parts =
    'all' in expectation ? expectation.all : 'any' in expectation ? expectation.any : expectation.of;
  return parts.flatMap(rosterParts);
};

/** The conditions that the standards set their staff, a row for each property that the roster asks. */
export function staffRows(library: Library, language: Language): StaffRow[] {
  const find = questionFinder(library, language);
  return library.questions
    .flatMap(({ id, question }) => {
      if (question.type !== 'roster') return [];
      const asks = asked(library)
        .get(id)!
        .filter(({ as }) => as === 'expectation');
      const fields = fieldsOf(find, id);
      const quantified = ({ who, quantifier }: Roster): string => {
        const words = who ? expectationInWords(localise(who, language), fields, language) : '';
        if (language === 'zh')
          return `${quantifier === 'each' ? '每人' : `至少${quantifier.atLeast}人`}${words ? `（${words}）` : ''}`;
        return `${quantifier === 'each' ? 'each person' : `at least ${quantifier.atLeast}`}${words ? ` (${words})` : ''}`;
      };
      return Object.entries(question.fields).map(([field, one]): StaffRow => {
        const path = `${id}.${field}`;
        return {
          id: field,
          ask: one.ask[language],
          cells: asks.flatMap(({ standard, clause, provision, criterion }) =>
            rosterParts(criterion.expect).flatMap((part) =>
              placedLeaves(part)
                .filter(({ asked: of }) => of === path)
                .map(({ leaf, alternative }) => ({
                  standard,
                  clause,
                  obligation: provision.obligation,
                  whom: quantified(part),
                  expected: expectationInWords(localise(leaf, language), fields, language),
                  alternative,
                })),
            ),
          ),
          relations: relationsOf(positionsOn(path, asks), measureOf(one)),
        };
      });
    })
    .filter(({ cells }) => cells.length > 0);
}
