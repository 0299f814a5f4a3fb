import type { Language, Text } from '../model/text.ts';
import { labelled, say } from '../words/join.ts';
import type { Cited, StaffCell } from './pack.ts';

/** What one clause asks of the same people, condition by condition. */
export interface StaffClause extends Cited {
  whom: string | null;
  conditions: Pick<StaffCell, 'expected' | 'alternative'>[];
}

/** The cells of a row clause by clause, so that each clause says once of whom it asks what it asks. */
export function clausesOf(cells: readonly StaffCell[]): StaffClause[] {
  const clauses = new Map<string, StaffClause>();
  for (const { expected, alternative, ...cited } of cells) {
    const key = JSON.stringify([cited.standard, cited.clause, cited.obligation, cited.whom]);
    const clause = clauses.get(key) ?? { ...cited, conditions: [] };
    clause.conditions.push({ expected, alternative });
    clauses.set(key, clause);
  }
  return [...clauses.values()];
}

/** Said of a condition where meeting another does as well. */
export const oneWay: Text = { zh: '几种做法之一', en: 'one way of several' };

/** A condition, and that it is one way of several where it is. */
export function conditionInWords(
  { expected, alternative }: StaffClause['conditions'][number],
  language: Language,
): string {
  if (!alternative) return expected;
  const way = say(oneWay, language);
  return language === 'zh' ? `${expected}（${way}）` : `${expected} (${way})`;
}

/** Of whom a clause asks it, on a line of its own. */
export const whomLine = (whom: string, language: Language): string =>
  labelled(say({ zh: '对谁', en: 'Of whom' }, language), whom, language);
