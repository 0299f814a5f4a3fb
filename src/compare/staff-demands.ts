import type { Language, Text } from '../model/text.ts';
import { labelled, say } from '../words/join.ts';
import type { Cited, StaffCell } from './pack.ts';

/** Conditions set for the same people, and the clauses of a standard that set just these. */
export interface StaffDemand extends Pick<StaffCell, 'whom'> {
  conditions: Pick<StaffCell, 'expected' | 'alternative'>[];
  clauses: Cited[];
}

/** Puts items of the same key together, in the order in which the keys come. */
const together = <Item>(items: readonly Item[], keyOf: (item: Item) => unknown): [Item, ...Item[]][] => [
  ...(Map.groupBy(items, (item) => JSON.stringify(keyOf(item))).values() as Iterable<[Item, ...Item[]]>),
];

/** The cells of one standard on a row, so that whom they concern and what several clauses ask alike is said once. */
export function demandsIn(cells: readonly StaffCell[]): StaffDemand[] {
  const byClause = together(cells, ({ clause, obligation, whom }) => [clause, obligation, whom]).map(
    ([first, ...rest]) => ({
      whom: first.whom,
      conditions: [first, ...rest].map(({ expected, alternative }) => ({ expected, alternative })),
      cited: first,
    }),
  );
  return together(byClause, ({ whom, conditions }) => [whom, conditions]).map(([first, ...rest]) => ({
    whom: first.whom,
    conditions: first.conditions,
    clauses: [first, ...rest].map(({ cited: { standard, clause, href, obligation } }) => ({
      standard,
      clause,
      href,
      obligation,
    })),
  }));
}

/** Said of a condition where meeting another does as well. */
export const oneWay: Text = { zh: '几种做法之一', en: 'one way of several' };

/** A condition, and that it is one way of several where it is. */
export function conditionInWords(
  { expected, alternative }: StaffDemand['conditions'][number],
  language: Language,
): string {
  if (!alternative) return expected;
  const way = say(oneWay, language);
  return language === 'zh' ? `${expected}（${way}）` : `${expected} (${way})`;
}

/** Of whom the conditions are asked, on a line of their own; nothing where they are asked of the agency. */
export function whomLine({ whom, conditions }: StaffDemand, language: Language): string {
  if (!whom) return '';
  const label: Text =
    conditions.length > 1 ? { zh: '各项分别对谁', en: 'Each asked of' } : { zh: '对谁', en: 'Asked of' };
  return labelled(say(label, language), whom, language);
}
