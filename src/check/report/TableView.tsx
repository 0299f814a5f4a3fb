import type { Cell, Column, Table } from '../../export/document.ts';
import type { Language } from '../../model/text.ts';
import { dayInWords } from '../../words/answer.ts';
import { ScrollRegion } from '../parts/ScrollRegion.tsx';
import { isWide } from './sections.ts';

/** A table of at most so many rows is not parted between two pages. */
const shortUpTo = 8;

/** A table of the report, or what is said in place of one without rows. */
export function TableView({ table, language }: { table: Table; language: Language }) {
  const { caption, columns, rows, empty } = table;
  if (rows.length === 0) return <p className="paper-text">{empty}</p>;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const classes = [
    'paper-table',
    isWide(table) && 'paper-table-wide',
    rows.length <= shortUpTo && 'paper-table-short',
  ];
  return (
    <ScrollRegion label={caption}>
      <table className={classes.filter(Boolean).join(' ')}>
        <caption>{caption}</caption>
        <colgroup>
          {columns.map(({ label, width }) => (
            <col key={label} style={{ width: `${(100 * width) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label, type }) => (
              <th key={label} scope="col" className={`cell-${type}`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column, place) => (
                <td key={column.label} className={`cell-${column.type}`}>
                  {shown(row[place] ?? null, column, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function shown(cell: Cell, { type }: Column, language: Language): string | number | null {
  return type === 'date' && typeof cell === 'string' ? dayInWords(cell, language) : cell;
}
