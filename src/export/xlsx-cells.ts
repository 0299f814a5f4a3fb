import type { CellObject } from 'write-excel-file/universal';
import type { Cell, Column } from './document.ts';
import { linesOf, plainText } from './text.ts';

/** How cells may look: all that the writer knows but its value. */
export type Look = Omit<CellObject, 'value' | 'type' | 'format'>;

const DATE = { type: Date, format: 'yyyy-mm-dd' };

/** The most that Excel takes in a cell, and the most that it shows in a cell formatted as text. */
const LONGEST = 32_767;
const LONGEST_AS_TEXT = 255;

/** A cell of text, which stays text whatever it begins with. Text longer than Excel takes is cut and ends in "…". */
export function textCell(text: string, look: Look = {}): CellObject {
  const whole = linesOf(text).join('\n');
  const value = whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1)}…` : whole;
  return {
    value,
    type: String,
    ...(value.length <= LONGEST_AS_TEXT ? { format: '@' } : {}),
    wrap: true,
    alignVertical: 'top',
    ...look,
  };
}

/** A cell of a column: a number as a number, a day in a date column as a date, anything else as text. */
export function typedCell(value: Cell, type: Column['type'], look: Look = {}): CellObject {
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top', ...look };
  if (type === 'date') {
    const day = value === null ? undefined : dayOf(plainText(value));
    if (value === null || day) return { value: day, ...DATE, alignVertical: 'top', ...look };
  }
  return textCell(plainText(value), look);
}

/** The day that `YYYY-MM-DD` names, at midnight UTC as the writer counts; undefined if there is no such day. */
function dayOf(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text) ? day : undefined;
}
