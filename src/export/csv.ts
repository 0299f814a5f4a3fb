import Papa from 'papaparse';
import type { Table } from './document.ts';
import { plainText } from './text.ts';

/**
 * How text begins that a spreadsheet would run as a formula, also in the full-width forms that East Asian
 * editions of Excel accept. (Papa's own expression overlooks text of several lines.)
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV for spreadsheets: UTF-8 with a byte order mark, lines ended by CRLF, the column labels as the
 * first line. Text that begins like a formula is given a leading apostrophe; numbers, also negative ones, stay.
 */
export function toCsv(table: Table): Blob {
  const labels = table.columns.map((column) => column.label);
  const rows = table.rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell : plainText(cell))),
  );
  const csv = Papa.unparse([labels, ...rows], { newline: '\r\n', escapeFormulae: FORMULA });
  return new Blob(['\uFEFF', csv, '\r\n'], { type: 'text/csv;charset=utf-8' });
}
