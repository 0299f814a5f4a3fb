import { TextRun } from 'docx';
import { linesOf } from './text.ts';

/** A text as runs without formatting of their own: one a line, the lines broken within the paragraph. */
export function textOf(text: string): TextRun[] {
  return linesOf(text).map(
    (line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }),
  );
}
