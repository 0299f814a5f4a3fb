import type { Document } from '../../export/document.ts';
import type { GapReport } from '../../report/schema.ts';
import { verdictTable } from '../../report/verdict-table.ts';
import type { Text } from '../../model/text.ts';

/** A kind of file that the report can be taken away as. */
export interface Format {
  extension: string;
  label: Text;
  /** Makes the file. What it takes to make one is loaded only then. */
  make: (report: GapReport, document: Document) => Promise<Blob>;
}

export const formats: readonly Format[] = [
  {
    extension: 'docx',
    label: { zh: 'Word（.docx）', en: 'Word (.docx)' },
    make: async (_report, document) => (await import('../../export/docx.ts')).toDocx(document),
  },
  {
    extension: 'xlsx',
    label: { zh: 'Excel（.xlsx）', en: 'Excel (.xlsx)' },
    make: async (_report, document) => (await import('../../export/xlsx.ts')).toXlsx(document),
  },
  {
    extension: 'csv',
    label: { zh: '逐条判定（.csv）', en: 'Verdicts (.csv)' },
    make: async (report) => (await import('../../export/csv.ts')).toCsv(verdictTable(report)),
  },
  {
    extension: 'json',
    label: { zh: '数据（.json）', en: 'Data (.json)' },
    make: async (report) => new Blob([JSON.stringify(report, null, 2), '\n'], { type: 'application/json' }),
  },
];
