import { comparisonDocument, comparisonTable, comparisonWorkbook, type View } from './document.ts';
import type { Extension } from './labels.ts';

/** Makes the files that a view can be taken away as. What it takes to make one is loaded only then. */
export const makers: Record<Extension, (view: View) => Promise<Blob>> = {
  docx: async (view) => (await import('../export/docx.ts')).toDocx(comparisonDocument(view)),
  xlsx: async (view) => (await import('../export/xlsx.ts')).toXlsx(comparisonWorkbook(view)),
  csv: async (view) => (await import('../export/csv.ts')).toCsv(comparisonTable(view)),
  md: async (view) => {
    const { toMarkdown } = await import('../export/markdown.ts');
    return new Blob([toMarkdown(comparisonDocument(view))], { type: 'text/markdown;charset=utf-8' });
  },
};
