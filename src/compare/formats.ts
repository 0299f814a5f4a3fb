import type { Extension } from './labels.ts';
import { takeAlike } from './documents/alike.ts';
import { takeAlone } from './documents/alone.ts';
import type { Taken, Taking } from './documents/frame.ts';
import { takeNotes } from './documents/notes.ts';
import { takeQuestions } from './documents/questions.ts';
import { takeStaff } from './documents/staff.ts';
import { takeThresholds } from './documents/thresholds.ts';
import type { Packs } from './pack.ts';
import type { View } from './views.ts';

/** What each view is as documents. */
const takes: { [Of in View]: (taking: Taking<Packs[Of]>) => Taken } = {
  all: takeQuestions,
  thresholds: takeThresholds,
  alike: takeAlike,
  alone: takeAlone,
  staff: takeStaff,
  notes: takeNotes,
};

/** Makes the files that a view can be taken away as. What it takes to write one is loaded only then. */
const writers: Record<Extension, (taken: Taken) => Promise<Blob>> = {
  docx: async ({ document }) => (await import('../export/docx.ts')).toDocx(document),
  xlsx: async ({ workbook }) => (await import('../export/xlsx.ts')).toXlsx(workbook),
  csv: async ({ table }) => (await import('../export/csv.ts')).toCsv(table),
  md: async ({ document }) => {
    const { toMarkdown } = await import('../export/markdown.ts');
    return new Blob([toMarkdown(document)], { type: 'text/markdown;charset=utf-8' });
  },
};

/** A view as a file of one kind. */
export const fileOf = <Of extends View>(
  view: Of,
  taking: Taking<Packs[Of]>,
  extension: Extension,
): Promise<Blob> => writers[extension](takes[view](taking));
