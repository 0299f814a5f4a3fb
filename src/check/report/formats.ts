import type { Document } from '../../export/document.ts';
import type { Text } from '../../model/text.ts';
import type { SectionId } from '../../report/choices.ts';
import { dataIn, verdictTableIn, workbookIn, type InLanguages } from '../../report/languages.ts';

/** What files are made of. */
export interface Made {
  reports: InLanguages;
  /** As it stands on the page. */
  document: Document;
  /** The parts that were asked for. */
  parts: ReadonlySet<SectionId>;
}

/** A kind of file that the report can be taken away as. */
export interface Format {
  extension: string;
  label: Text;
  /** Makes the file. What it takes to make one is loaded only then. */
  make: (made: Made) => Promise<Blob>;
}

/** The report as Markdown. */
export const markdownOf = async ({ document }: Made): Promise<string> =>
  (await import('../../export/markdown.ts')).toMarkdown(document);

export const formats: readonly Format[] = [
  {
    extension: 'docx',
    label: { zh: 'Word（.docx）', en: 'Word (.docx)' },
    make: async ({ document }) => (await import('../../export/docx.ts')).toDocx(document),
  },
  {
    extension: 'xlsx',
    label: { zh: 'Excel（.xlsx）', en: 'Excel (.xlsx)' },
    make: async ({ reports, parts }) =>
      (await import('../../export/xlsx.ts')).toXlsx(workbookIn(reports, parts)),
  },
  {
    extension: 'csv',
    label: { zh: '逐条判定（.csv）', en: 'Verdicts (.csv)' },
    make: async ({ reports }) => (await import('../../export/csv.ts')).toCsv(verdictTableIn(reports)),
  },
  {
    extension: 'json',
    label: { zh: '数据（.json）', en: 'Data (.json)' },
    make: async ({ reports }) =>
      new Blob([JSON.stringify(dataIn(reports), null, 2), '\n'], { type: 'application/json' }),
  },
  {
    extension: 'md',
    label: { zh: 'Markdown（.md）', en: 'Markdown (.md)' },
    make: async (made) => new Blob([await markdownOf(made)], { type: 'text/markdown;charset=utf-8' }),
  },
];
