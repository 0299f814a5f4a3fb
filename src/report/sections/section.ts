import type { Block, Column, Paragraph } from '../../export/document.ts';
import type { Language, Text } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import type { GapReport } from '../schema.ts';

/** What stands in a part of the document, under its heading. */
export type BlocksOf = (report: GapReport) => Block[];

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

/** Makes columns in a language. */
export const columnsIn =
  (language: Language) =>
  (zh: string, en: string, width: number, type: Column['type'] = 'text'): Column => ({
    label: say({ zh, en }, language),
    type,
    width,
  });
