import type { Table } from '../../export/document.ts';
import type { GapReport } from '../schema.ts';
import { verdictTable } from '../verdict-table.ts';
import type { SectionOf } from './section.ts';

/** The table for paper: no column for the standard where there is but one, and none that is empty throughout. */
function narrowed(table: Table, { standards }: GapReport): Table {
  const tells = table.columns.map((_, index) =>
    index === 0 ? standards.length > 1 : table.rows.some((row) => row[index] !== null),
  );
  return {
    ...table,
    columns: table.columns.filter((_, index) => tells[index]),
    rows: table.rows.map((row) => row.filter((_, index) => tells[index])),
  };
}

/** Every provision and its verdict. */
export const verdictsSection: SectionOf = (report) => ({
  id: 'verdicts',
  title: { zh: '逐条判定', en: 'Provision by provision' },
  blocks: [narrowed(verdictTable(report), report)],
});
