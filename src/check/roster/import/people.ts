import type { Person, Value } from '../../../model/answer.ts';
import type { Text } from '../../../model/text.ts';
import { same } from '../../keep/merge.ts';
import { guessMeaning, piecesOf, readCell, tick, type FieldIn, type Meaning } from './cells.ts';
import { nameTarget, partsOf, type FieldsIn, type Target } from './columns.ts';

/** How a sheet is to be read. */
export interface Matching {
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  /** The row of the sheet, counted from 1, at which `rows` begin. */
  firstRow: number;
  /** Where each column goes. */
  targets: readonly Target[];
  /** What texts stand for, settled by hand: field → text → meaning. */
  meanings: Readonly<Record<string, Readonly<Record<string, Meaning>>>>;
  /** Rows with cells that say nothing are taken as well, those cells left empty. */
  lenient: boolean;
}

/** A row that is not taken, and why. */
export interface Rejected {
  row: number;
  name: string;
  why: Text[];
}

export interface Reading {
  people: { row: number; person: Person }[];
  rejected: Rejected[];
}

/**
 * Reads people out of the rows of a sheet. Blank rows are passed over. Two people may have the same initials: only
 * somebody of whom all is the same counts as there already.
 */
export function readPeople(
  matching: Matching,
  fields: FieldsIn,
  present: readonly Person[],
  freshId: () => string,
): Reading {
  const people: Reading['people'] = [];
  const rejected: Rejected[] = [];
  const isSame = (one: Person, other: Person) => one.name === other.name && same(one.fields, other.fields);
  matching.rows.forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return;
    const row = matching.firstRow + index;
    const { name, values, unread } = readRow(cells, matching, fields);
    const person = { id: freshId(), name, fields: values };
    const twin = people.find((other) => isSame(other.person, person));
    const why = [
      ...(name === '' ? [nameless] : []),
      ...(matching.lenient ? [] : unread),
      ...(twin ? [twice(twin.row)] : []),
      ...(present.some((other) => isSame(other, person)) ? [there] : []),
    ];
    if (why.length > 0) rejected.push({ row, name, why });
    else people.push({ row, person });
  });
  return { people, rejected };
}

const nameless: Text = { zh: '没有姓名、缩写或工号', en: 'no name, initials or staff number' };
const there: Text = { zh: '名册里已有同样的一人', en: 'the same person is on the roster already' };
const twice = (row: number): Text => ({ zh: `与第${row}行完全相同`, en: `the same as row ${row}` });

function readRow(cells: readonly string[], { heads, targets, meanings }: Matching, fields: FieldsIn) {
  let name = '';
  const values: Record<string, Value> = {};
  const unread: Text[] = [];
  const ticked: Record<string, { option: string; is: boolean }[]> = {};
  targets.forEach((target, column) => {
    const text = cells[column] ?? '';
    const head = heads[column] ?? '';
    if (target === nameTarget) name = text;
    const { field, option } = partsOf(target);
    const asked = fields[field];
    if (!asked) return;
    if (option !== undefined) {
      const is = tick(text);
      if (is === undefined) unread.push(unreadIn(head, [text]));
      else if (text !== '') (ticked[field] ??= []).push({ option, is });
      return;
    }
    const read = readCell(text, asked, (piece) => meanings[field]?.[piece]);
    if ('unread' in read) unread.push(unreadIn(head, read.unread));
    else if (read.value) values[field] = read.value;
  });
  for (const [field, ticks] of Object.entries(ticked)) {
    const before = values[field]?.picked ?? [];
    const picked = [...new Set([...before, ...ticks.filter(({ is }) => is).map(({ option }) => option)])];
    values[field] = picked.length > 0 ? { picked } : { none: true };
  }
  return { name, values, unread };
}

const unreadIn = (head: string, texts: readonly string[]): Text => ({
  zh: `“${head}”一栏的${texts.map((text) => `“${text}”`).join('')}读不出来`,
  en: `${texts.map((text) => `“${text}”`).join(', ')} under “${head}” cannot be read`,
});

/** A text in a column that does not say plainly what it stands for, and the best guess. */
export interface Doubt {
  field: string;
  asked: FieldIn;
  text: string;
  guess: Meaning | undefined;
}

/** The texts that do not say plainly which option they stand for, each once. */
export function doubtsOf({ rows, targets }: Matching, fields: FieldsIn): Doubt[] {
  return targets.flatMap((target, column) => {
    const { field, option } = partsOf(target);
    const asked = fields[field];
    if (!asked || option !== undefined || !['practice', 'choice', 'checklist'].includes(asked.here.type))
      return [];
    const texts = new Set(rows.flatMap((row) => piecesOf(row[column] ?? '', asked)).filter(Boolean));
    return [...texts].flatMap((text): Doubt[] => {
      const guess = guessMeaning(text, asked);
      return guess?.sure ? [] : [{ field, asked, text, guess: guess?.id }];
    });
  });
}
