import type { Cell, Column, DocumentLanguage, Table } from '../../export/document.ts';
import { emsOf, plainText } from '../../export/text.ts';
import { dayInWords } from '../../words/answer.ts';
import { ScrollRegion } from '../parts/ScrollRegion.tsx';
import { Lines } from './Lines.tsx';

/** A table of at most so many rows, and not much text, is not parted between two pages. */
const shortUpTo = { rows: 8, signs: 900 };

const isShort = (rows: readonly Cell[][]): boolean =>
  rows.length <= shortUpTo.rows && rows.flat().map(plainText).join('').length <= shortUpTo.signs;

/** A row with a cell as wide as so many Chinese characters may be parted, for want of a page that would hold it. */
const TALL = 120;

const isTall = (row: readonly Cell[]): boolean => row.some((cell) => emsOf(plainText(cell)) > TALL);

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
  const classes = ['paper-table', compact && 'paper-table-compact', isShort(rows) && 'paper-table-short'];
  return (
    <ScrollRegion label={caption.replaceAll('\n', ' ')}>
      <table className={classes.filter(Boolean).join(' ')}>
        <caption className={titled && 'visually-hidden'}>
          <Lines text={caption} language={language} />
        </caption>
        <colgroup>
          {columns.map(({ label, width }) => (
            <col key={label} style={{ width: `${(100 * width) / whole}%` }} />
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
            <tr key={index} className={isTall(row) ? 'row-tall' : undefined}>
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
