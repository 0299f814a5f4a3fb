import type { Facts, Heading, Paragraph, Signatures, Table } from '../../export/document.ts';
import type { Language, Text } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import type { GapReport } from '../schema.ts';

/** A part of the document. Its heading is numbered where the parts are put together. */
interface Section {
  id: string;
  title: Text;
  blocks: (Paragraph | Heading | Facts | Table | Signatures)[];
}

export type SectionOf = (report: GapReport) => Section;

/** A paragraph of the text. */
export const paragraph = (text: Text, language: Language): Paragraph => ({
  kind: 'paragraph',
  text: say(text, language),
  tone: 'body',
});

/** An aside. */
export const note = (text: Text, language: Language): Paragraph => ({
  ...paragraph(text, language),
  tone: 'note',
});
