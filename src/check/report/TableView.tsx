import type { Cell, Column, DocumentLanguage, Table } from '../../export/document.ts';
import { emsOf, plainText } from '../../export/text.ts';
import { dayInWords } from '../../words/answer.ts';
import { ScrollRegion } from '../parts/ScrollRegion.tsx';
import { Lines } from './Lines.tsx';

/** A table of at most so many rows, and not much text, is not parted between two pages. */
const shortUpTo = { rows: 8, signs: 900 };

const isShort = (rows: readonly Cell[][]): boolean =>
  rows.length <= shortUpTo.rows && rows.flat().map(plainText).join('').length <= shortUpTo.signs;

/** So many Chinese characters stand in a line across a page; a row of more lines than these may be parted. */
const ACROSS = 58;
const TALL = 12;

function isTall(row: readonly Cell[], shares: readonly number[]): boolean {
  return row.some((cell, index) => emsOf(plainText(cell)) / ((shares[index] ?? 1) * ACROSS) > TALL);
}

/** A table of the report, or what is said in place of one without rows. */
export function TableView({ table, language }: { table: Table; language: DocumentLanguage }) {
  const { caption, columns, rows, empty, compact, titled } = table;
  if (rows.length === 0)
    return (
      <p className="paper-text">
        <Lines text={empty} language={language} />
      </p>
    );
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const shares = columns.map(({ width }) => width / whole);
  const classes = ['paper-table', compact && 'paper-table-compact', isShort(rows) && 'paper-table-short'];
  return (
    <ScrollRegion label={caption.replaceAll('\n', ' ')}>
      <table className={classes.filter(Boolean).join(' ')}>
        <caption className={titled && 'visually-hidden'}>
          <Lines text={caption} language={language} />
        </caption>
        <colgroup>
          {columns.map(({ label }, index) => (
            <col key={label} style={{ width: `${100 * (shares[index] ?? 0)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label, type }) => (
              <th key={label} scope="col" className={`cell-${type}`}>
                <Lines text={label} language={language} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className={isTall(row, shares) ? 'row-tall' : undefined}>
              {columns.map((column, place) => (
                <td key={column.label} className={`cell-${column.type}`}>
                  <Lines text={shown(row[place] ?? null, column, language)} language={language} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function shown(cell: Cell, { type }: Column, language: DocumentLanguage): string {
  if (type !== 'date' || typeof cell !== 'string' || language === 'both') return plainText(cell);
  return dayInWords(cell, language);
}
