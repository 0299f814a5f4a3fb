import {
  AlignmentType,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { cellOf, textOf } from './docx-text.ts';
import { COMPACT_EM, EM, HEADER_FILL, RULE, STYLE, TABLE_EM } from './docx-styles.ts';
import type { Cell, Column, Facts, Table } from './document.ts';
import { emsOf, linesOf, plainText, wordEmsOf } from './text.ts';
import { divide, sum } from './widths.ts';

const ALIGNMENT = {
  text: AlignmentType.LEFT,
  number: AlignmentType.CENTER,
  date: AlignmentType.CENTER,
  mark: AlignmentType.CENTER,
} satisfies Record<Column['type'], unknown>;

/** Room around the text of a cell, in twips. */
export const PADDING = { top: 50, bottom: 50, left: 100, right: 100 };
const TIGHT = { top: 20, bottom: 20, left: 70, right: 70 };

/** A row of more lines than these would leave too much of a page empty if it were kept whole. */
const TALL = 18;

/** How much broader the letters of a label are than those of a cell. */
const BROAD = 1.2;

/**
 * A table with rows as a Word table of exactly the width given, in twips. Its header row is repeated on every
 * page, no row is broken across two unless it is very tall, and no word within a column as far as there is room. Throws a RangeError if a column's width is not positive.
 */
export function wordTable(table: Table, width: number): WordTable {
  const { compact = false } = table;
  const padding = compact ? TIGHT : PADDING;
  const em = compact ? COMPACT_EM : TABLE_EM;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      (column) =>
        new TableCell({
          shading: { fill: HEADER_FILL },
          borders: { bottom: RULE.firm },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            new Paragraph({
              style: compact ? STYLE.compactHead : STYLE.tableHead,
              alignment: ALIGNMENT[column.type],
              children: textOf(column.label),
            }),
          ],
        }),
    ),
  });
  const shares = table.columns.map((column) => column.width);
  const least = table.columns.map((column, index) => {
    const cells = table.rows.map((row) => plainText(row[index]));
    const ems = Math.max(wordEmsOf([column.label]) * BROAD, wordEmsOf(cells));
    return ems * em + padding.left + padding.right;
  });
  const widths = divide(width, shares, least);
  const linesIn = (row: readonly Cell[]): number =>
    Math.max(
      ...row.map((cell, index) => {
        const room = ((widths[index] ?? width) - padding.left - padding.right) / em;
        return sum(linesOf(plainText(cell)).map((line) => Math.max(1, Math.ceil(emsOf(line) / room))));
      }),
    );
  const body = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: linesIn(row) <= TALL,
        children: table.columns.map(
          (column, index) =>
            new TableCell({
              children: [
                new Paragraph({
                  style: compact ? STYLE.compactText : STYLE.tableText,
                  alignment: ALIGNMENT[column.type],
                  children: cellOf(row[index]),
                }),
              ],
            }),
        ),
      }),
  );
  return ruled([header, ...body], widths, RULE.firm, padding);
}

/** Facts as a light table of two columns; the first is as wide as its longest label, within reason. */
export function wordFacts(facts: Facts, width: number): WordTable {
  const longest = Math.max(...facts.rows.flatMap((row) => linesOf(row.label)).map(emsOf));
  const label = Math.min(Math.max(longest + 1, 6), 15) * EM;
  const rows = facts.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            children: [new Paragraph({ style: STYLE.factLabel, children: textOf(row.label) })],
          }),
          new TableCell({
            children: [new Paragraph({ style: STYLE.factValue, children: textOf(row.value) })],
          }),
        ],
      }),
  );
  return ruled(rows, [label, width - label], RULE.light, TIGHT);
}

/** A table of rows with rules between them and firm or light ones at its edges. */
export function ruled(
  rows: TableRow[],
  columnWidths: number[],
  edge: (typeof RULE)[keyof typeof RULE],
  margins = PADDING,
): WordTable {
  return new WordTable({
    rows,
    columnWidths,
    width: { size: sum(columnWidths), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins,
    borders: {
      top: edge,
      bottom: edge,
      left: RULE.none,
      right: RULE.none,
      insideHorizontal: RULE.light,
      insideVertical: RULE.none,
    },
  });
}
