import { placedLeaves } from '../../compare/demand.ts';
import type { StaffCell, StaffPack, StaffRow } from '../../compare/pack.ts';
import { relationsOf } from '../../compare/strictness.ts';
import type { Library } from '../../library/library.ts';
import type { Expectation, RosterExpectation } from '../../model/criterion.ts';
import { localise, type Language } from '../../model/text.ts';
import { expectationInWords, fieldsOf, whomOf } from '../../words/expectation.ts';
import { asked } from '../asked.ts';
import { questionFinder } from '../find-question.ts';
import { comparePackOf, measureOf, positionsOn } from './items.ts';
import { cited, comparedStandards } from './standards.ts';

const rosterParts = (expectation: Expectation): RosterExpectation[] => {
  if ('roster' in expectation) return [expectation];
  if ('question' in expectation) return [];
  const parts =
    'all' in expectation ? expectation.all : 'any' in expectation ? expectation.any : expectation.of;
  return parts.flatMap(rosterParts);
};

/** A clause may ask the same in two ways: it is said once. */
const distinct = (cells: readonly StaffCell[]): StaffCell[] => [
  ...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values(),
];

/** What is held against people one by one: a row for each property that the roster asks. */
function peopleRows(library: Library, language: Language): StaffRow[] {
  const find = questionFinder(library, language);
  return library.questions.flatMap(({ id, question }) => {
    if (question.type !== 'roster') return [];
    const asks = asked(library)
      .get(id)!
      .filter(({ as }) => as === 'expectation');
    const fields = fieldsOf(find, id);
    return Object.entries(question.fields).map(([field, one]): StaffRow => {
      const path = `${id}.${field}`;
      return {
        id: field,
        of: 'people',
        ask: one.ask[language],
        from: null,
        cells: distinct(
          asks.flatMap(({ standard, clause, provision, criterion }) =>
            rosterParts(criterion.expect).flatMap((part) =>
              placedLeaves(part)
                .filter(({ asked: of }) => of === path)
                .map(({ leaf, alternative }) => ({
                  ...cited(standard, clause, language),
                  obligation: provision.obligation,
                  whom: whomOf(part, find, language),
                  expected: expectationInWords(localise(leaf, language), fields, language),
                  alternative,
                })),
            ),
          ),
        ),
        relations: relationsOf(positionsOn(path, asks), measureOf(one)),
      };
    });
  });
}

/** What is asked of the agency about its staff. */
function agencyRows(library: Library, language: Language): StaffRow[] {
  const rosters = library.questions.filter(({ question }) => question.type === 'roster').map(({ id }) => id);
  return comparePackOf(library, language)
    .items.filter(({ area, id }) => area === 'staffing' && !rosters.includes(id))
    .map(({ id, question, from, asks, relations }) => ({
      id,
      of: 'agency',
      ask: question,
      from,
      cells: asks
        .filter(({ as }) => as === 'expectation')
        .map(({ standard, clause, href, obligation, expectation }) => ({
          standard,
          clause,
          href,
          obligation,
          whom: null,
          expected: expectation,
          alternative: false,
        })),
      relations,
    }));
}

/** The conditions that the standards set their staff, those of people first. */
export const staffPackOf = (library: Library, language: Language): StaffPack => ({
  language,
  standards: comparedStandards(library, language),
  rows: [...peopleRows(library, language), ...agencyRows(library, language)].filter(
    ({ cells }) => cells.length > 0,
  ),
});
