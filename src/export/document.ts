/**
 * The one model of a document that every format renders. It holds finished sentences in one language and
 * no rule of its own: whatever has to be judged or counted has been judged and counted before.
 */
export interface Document {
  language: 'zh' | 'en';
  title: string;
  subtitle?: string;
  /** Printed at the foot of each page beside the page number. */
  footer: string;
  blocks: Block[];
}

export type Block = Heading | Paragraph | Facts | Table | Signatures;

export interface Heading {
  kind: 'heading';
  /** 1 opens a section, 2 a part of it. */
  level: 1 | 2;
  text: string;
  /** Unique in the document: the anchor on the page. */
  id: string;
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  /** A `note` is set smaller, as an aside. */
  tone: 'body' | 'note';
}

/** Labelled values, such as who, when and against what. */
export interface Facts {
  kind: 'facts';
  rows: { label: string; value: string }[];
}

export interface Table {
  kind: 'table';
  /** Unique in the document. */
  id: string;
  caption: string;
  /** The name of its sheet in a workbook: at most 31 characters, none of `\ / ? * [ ] :`. */
  sheet: string;
  columns: Column[];
  rows: Cell[][];
  /** What is said instead of a table without rows. */
  empty: string;
}

export interface Column {
  label: string;
  type: 'text' | 'number' | 'date';
  /** Share of the table's width. */
  width: number;
}

/** `null` is an empty cell; a date column takes `YYYY-MM-DD`. */
export type Cell = string | number | null;

/** Lines to sign on. */
export interface Signatures {
  kind: 'signatures';
  lines: string[];
}
