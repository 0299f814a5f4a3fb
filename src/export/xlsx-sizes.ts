import type { CellObject, Row } from 'write-excel-file/universal';
import type { Table } from './document.ts';
import { emsOf, linesOf, plainText, wordEmsOf } from './text.ts';
import { divide } from './widths.ts';

/** Size of text, in points. */
export const FONT_SIZE = 10.5;

/** Width that a landscape page of A4 holds, and the least for each column of a wider table, in characters. */
const PAGE = 116;
const LEAST = 14;

/** Characters of a cell's width that its text cannot use. */
const MARGIN = 2;

/** Height of a line for its font's size, and the highest row that Excel allows, in points. */
const LINE = 1.3;
const HIGHEST = 409;

/**
 * Column widths in characters, by the columns' shares of a landscape page: wide enough that no word is broken,
 * and no wider than what they hold. Throws a RangeError if a column's width is not positive.
 */
export function widthsOf({ columns, rows }: Table): number[] {
  const texts = columns.map((column, index) => [column.label, ...rows.map((row) => plainText(row[index]))]);
  const parts = divide(
    Math.max(PAGE, columns.length * LEAST),
    columns.map((column) => column.width),
    texts.map((column) => charactersOf(wordEmsOf(column))),
  );
  return parts.map((part, index) => {
    const longest = Math.max(...(texts[index] ?? []).flatMap(linesOf).map(emsOf));
    return Math.min(part, Math.ceil(charactersOf(longest)));
  });
}

/**
 * A row whose cells are as high as their text is estimated to need in columns of these widths, in characters.
 * Excel would find the height by itself; LibreOffice shows a single line without it.
 */
export function withHeight(row: Row, widths: readonly number[]): Row {
  const needed = row.map((cell, index) => {
    if (!isText(cell)) return 0;
    const room = (widths[index] ?? 0) - MARGIN / 2;
    const lines = linesOf(cell.value).map((line) => {
      const full = (emsOf(line) * 2) / room;
      // Lines break before they are full, as words and signs are kept together.
      return cell.wrap && full > 1 ? Math.ceil(full + 0.15) : 1;
    });
    return lines.reduce((sum, count) => sum + count, 0) * (cell.fontSize ?? FONT_SIZE) * LINE + 3;
  });
  const height = Math.min(Math.ceil(Math.max(FONT_SIZE * LINE + 3, ...needed)), HIGHEST);
  return row.map((cell) => (isObject(cell) ? { height, ...cell } : cell));
}

function charactersOf(ems: number): number {
  return ems * 2 + MARGIN;
}

function isObject(cell: Row[number]): cell is CellObject {
  return typeof cell === 'object' && cell !== null && 'type' in cell;
}

function isText(cell: Row[number]): cell is CellObject & { value: string } {
  return isObject(cell) && typeof cell.value === 'string';
}
