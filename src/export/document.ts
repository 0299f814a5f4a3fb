/**
 * The one model of a document that every format renders. It holds finished sentences, in one language or in both
 * side by side, and no rule of its own: whatever has to be judged or counted has been judged and counted before.
 */
export interface Document {
  /** `both`: each text in Chinese, then in English, a line each. */
  language: DocumentLanguage;
  title: string;
  subtitle?: string;
  /** Printed at the foot of each page beside the page number. */
  footer: string;
  /** On paper, the long side across: for tables of many columns. */
  landscape?: boolean;
  blocks: Block[];
}

export type DocumentLanguage = 'zh' | 'en' | 'both';

export type Block = Heading | Paragraph | Facts | Bars | Table | Signatures;

export interface Heading {
  kind: 'heading';
  /** 1 opens a section, 2 a part of it. */
  level: 1 | 2;
  /** What numbers it, punctuation and space included; empty where nothing does. */
  number: string;
  text: string;
  /** Unique in the document: the anchor on the page. */
  id: string;
  /** Whether it begins a page of its own. */
  opensPage: boolean;
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  /** A `note` is set smaller, as an aside. */
  tone: 'body' | 'note';
  /** The language of its text, where the document has both. */
  language?: 'zh' | 'en';
}

/** Labelled values, such as who, when and against what. */
export interface Facts {
  kind: 'facts';
  rows: { label: string; value: string }[];
}

/** What a part of a bar looks like, told apart without colour. */
export type Tone = 'light' | 'striped' | 'solid' | 'blank' | 'dotted';

/** Figures in rows, each with a bar that they part in proportion. */
export interface Bars {
  kind: 'bars';
  /** Unique in the document. */
  id: string;
  caption: string;
  /** Head of the labels. */
  label: string;
  /** The parts of every bar, from left to right; the mark stands in a part that is wide enough. */
  parts: { label: string; mark: string; tone: Tone }[];
  rows: { label: string; values: number[] }[];
}

export interface Table {
  kind: 'table';
  /** Unique in the document. */
  id: string;
  caption: string;
  /** The name of its sheet in a workbook: at most 31 characters, none of `\ / ? * [ ] :`; empty on paper. */
  sheet: string;
  columns: Column[];
  rows: Cell[][];
  /** What is said instead of a table without rows. */
  empty: string;
  /** Whether the heading above already says what it is, so that its caption need not be seen. */
  titled?: true;
  /** Set in smaller type, for much that is looked up and little read. */
  compact?: true;
}

export interface Column {
  label: string;
  type: 'text' | 'number' | 'date' | 'mark';
  /** Share of the table's width. */
  width: number;
}

/** `null` is an empty cell; a date column takes `YYYY-MM-DD`. */
export type Cell = string | number | Marked | null;

/** A text in runs, those marked that the text beside it lacks. Spreadsheets show it unmarked. */
export interface Marked {
  runs: readonly { text: string; marked: boolean }[];
}

/** Lines to sign on. */
export interface Signatures {
  kind: 'signatures';
  lines: string[];
}
