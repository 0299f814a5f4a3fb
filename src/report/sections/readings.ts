import type { Table } from '../../export/document.ts';
import { say } from '../../words/join.ts';
import type { GapReport, Row } from '../schema.ts';
import { numbered } from './cells.ts';
import { clauseName } from './citing.ts';

/**
 * How wording that admits two readings was read: of every provision in a workbook, on paper of those that fall short,
 * where it matters most.
 */
export function readingsTable(report: GapReport, rows: readonly Row[] = report.rows): Table {
  const { language } = report;
  const title = say({ zh: '有歧义的条文如何理解', en: 'Wording that admits two readings' }, language);
  return {
    kind: 'table',
    id: 'readings-table',
    caption: title,
    sheet: say({ zh: '条文理解', en: 'Readings' }, language),
    empty: say({ zh: '没有条文存在两种理解。', en: 'No wording admits two readings.' }, language),
    compact: true,
    columns: [
      { label: say({ zh: '条款', en: 'Clause' }, language), type: 'text', width: 16 },
      { label: say({ zh: '所作的理解', en: 'How it was read' }, language), type: 'text', width: 84 },
    ],
    rows: rows.flatMap((row) => {
      const readings = row.criteria.flatMap(({ reading }) => reading ?? []);
      return readings.length > 0 ? [[clauseName(row, report), numbered(readings, language)]] : [];
    }),
  };
}
