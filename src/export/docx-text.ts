import { ShadingType, TextRun, UnderlineType } from 'docx';
import type { Cell } from './document.ts';
import { linesOf, plainText } from './text.ts';

/** A text as runs without formatting of their own: one a line, the lines broken within the paragraph. */
export function textOf(text: string): TextRun[] {
  return runsOf(text);
}

/** What marks a run, in black and white as well: a rule below it and a grey ground. */
const MARK = {
  underline: { type: UnderlineType.SINGLE },
  shading: { type: ShadingType.CLEAR, fill: 'D9D9D9' },
};

/** The text of a cell as runs, those marked that are. */
export function cellOf(cell: Cell | undefined): TextRun[] {
  if (typeof cell !== 'object' || cell === null) return textOf(plainText(cell));
  return cell.runs.flatMap(({ text, marked }) => runsOf(text, marked ? MARK : {}));
}

const runsOf = (text: string, look: Partial<typeof MARK> = {}): TextRun[] =>
  linesOf(text).map(
    (line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }), ...look }),
  );
