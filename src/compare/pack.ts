import type { Area, Force, Obligation } from '../model/clause.ts';
import type { Language } from '../model/text.ts';
import type { MeasuredBy } from './alike.ts';
import type { Limit } from './limits.ts';
import type { Relation } from './strictness.ts';
import type { View } from './views.ts';
import type { Span } from './word-diff.ts';

/** A standard, as a view and its files name it. */
export interface PackStandard {
  id: string;
  /** Short, for heads of columns. */
  name: string;
  title: string;
  /** Draft or published, and what that means for the reader, as the site says it. */
  status: string;
  statusNote: string;
  href: string;
}

/** What a view shows, in one language. */
export interface Pack {
  language: Language;
  standards: PackStandard[];
}

/** A provision, as it is cited: 4.2（1）. */
export interface Cited {
  standard: string;
  clause: string;
  href: string;
  obligation: Obligation;
}

/** A provision that asks a question. */
export interface Ask extends Cited {
  force: Force;
  /** The clause in full, after the sentence that leads in its list. */
  text: string;
  /** What is expected of the answer, in words; of a condition, what it takes to apply. */
  expectation: string;
  /** Under what condition, in words. */
  condition: string | null;
  /** What is expected of the answer, or only whether the provision applies. */
  as: 'expectation' | 'condition';
}

/** A question, and what each standard asks there. */
export interface Item {
  id: string;
  topic: string;
  area: Area;
  question: string;
  /** Where the clock is taken to start, for a question that counts time. */
  from: string | null;
  asks: Ask[];
  /** How each two standards that expect something of the answer stand to each other. */
  relations: Relation[];
}

/** Everything that is compared, question by question. */
export interface ComparePack extends Pack {
  topics: { id: string; name: string }[];
  items: Item[];
}

/** One thing that several standards expect something of, a cell for each provision that does. */
export interface Row<Cell extends Cited> {
  id: string;
  ask: string;
  from: string | null;
  cells: Cell[];
  relations: Relation[];
}

/** What one provision limits a number to; without a limit, that it asks for the thing alone. */
export interface LimitCell extends Cited {
  limit: Limit | null;
  words: string;
  /** The text gives the number itself; else it is how we read its words. */
  isPrinted: boolean;
}

/** Something that is counted, and the limits that the standards set it. */
export interface LimitRow extends Row<LimitCell> {
  /** The question on whose place it stands among all questions. */
  question: string;
  topic: string;
  unit: string;
  /** A text gives a number itself; else the numbers are how we read its words. */
  isPrinted: boolean;
}

/** Everything that is counted and limited by at least one standard, in the order of the topics. */
export interface LimitPack extends Pack {
  topics: { id: string; name: string }[];
  rows: LimitRow[];
}

/** One provision on the staff. */
export interface StaffCell extends Cited {
  /** Of whom: each person, or at least so many, and which; nobody where it is asked of the agency. */
  whom: string | null;
  expected: string;
  /** One way of several: meeting another does as well. */
  alternative: boolean;
}

/** One property of the staff, or one thing that the agency does about it. */
export interface StaffRow extends Row<StaffCell> {
  of: 'people' | 'agency';
}

/** The conditions that the standards set their staff. */
export interface StaffPack extends Pack {
  rows: StaffRow[];
}

/** What stands on one side of a line: the clauses that it is taken from, and their words. */
export interface AlikeLine {
  clauses: string;
  spans: Span[];
}

/** Two passages that say nearly the same, line by line. */
export interface AlikePassages {
  id: string;
  left: Omit<Cited, 'obligation'>;
  right: Omit<Cited, 'obligation'>;
  likeness: number;
  measuredBy: MeasuredBy;
  rows: { left: AlikeLine | null; right: AlikeLine | null; identical: boolean }[];
}

/** Near-identical passages, the likest first. */
export interface AlikePack extends Pack {
  pairs: AlikePassages[];
}

/** Something wrong or doubtful in a text. */
export interface PlacedNote extends Omit<Cited, 'obligation'> {
  /** The words concerned, in Chinese. */
  fragment: string;
  note: string;
  misleads: boolean;
}

/** A drafting rule, and the notes that speak of it. */
export interface RuleNotes {
  id: string;
  rule: string;
  notes: PlacedNote[];
}

/** The drafting notes of all standards, by the rule that they concern. */
export interface NotePack extends Pack {
  rules: RuleNotes[];
}

/** What each view is made of. */
export interface Packs extends Record<View, Pack> {
  all: ComparePack;
  thresholds: LimitPack;
  alike: AlikePack;
  alone: ComparePack;
  staff: StaffPack;
  notes: NotePack;
}
