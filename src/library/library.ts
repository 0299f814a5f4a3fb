import type { Area, ChapterRole, Force, Obligation, ClauseKind } from '../model/clause.ts';
import type { Criterion, NoCriteria } from '../model/criterion.ts';
import type { Moved } from '../model/moved.ts';
import type { Question } from '../model/question.ts';
import type { DraftingNote, Source, StandardIdentity, Term } from '../model/standard.ts';
import type { WorkedAgency } from '../model/worked-agency.ts';
import type { Text } from '../model/text.ts';
import type { Location } from './problem.ts';

/** One thing said in a clause, with how it is read. */
export interface Provision {
  /** `4.1.3`, or `4.1.3#2` where the clause says several things. */
  id: string;
  clause: string;
  obligation: Obligation;
  force: Force;
  area?: Area | undefined;
  text: Text;
  /** The sentence that governs the list in which it stands. */
  leadIn?: Text | undefined;
  /** Empty where `noCriteria` says why. */
  criteria: readonly Criterion[];
  noCriteria?: NoCriteria | undefined;
}

/** A numbered place in a standard. */
export interface Clause {
  id: string;
  anchor: string;
  /** As printed: the last part of the id, or nothing for an unnumbered paragraph. */
  marker: string;
  kind: ClauseKind;
  /** 1 for a chapter. */
  depth: number;
  chapter: string;
  parent?: string | undefined;
  title?: Text | undefined;
  printedEnglish?: string | undefined;
  text?: Text | undefined;
  cells?: Text[] | undefined;
  restored: boolean;
  area?: Area | undefined;
  children: readonly Clause[];
  provisions: readonly Provision[];
  notes: readonly DraftingNote[];
  at: Location;
}

/** A chapter is a page: its slug is the anchor of its clause. */
export interface Chapter {
  slug: string;
  role: ChapterRole;
  clause: Clause;
}

export interface Standard extends StandardIdentity {
  id: string;
  /** It has criteria: an agency can be held against it. */
  isRead: boolean;
  chapters: readonly Chapter[];
  /** Every clause, in the order of the text. */
  clauses: readonly Clause[];
  /** Every provision, in the order of the text. */
  provisions: readonly Provision[];
  notes: readonly DraftingNote[];
  /** An example of an agency held against it. */
  workedAgency?: WorkedAgency | undefined;
}

export interface BankQuestion {
  id: string;
  area: Area;
  question: Question;
}

/** All of `content/`, linked and frozen. */
export interface Library {
  standards: readonly Standard[];
  questions: readonly BankQuestion[];
  /** What has become of questions, fields and options that were once published. */
  moved: Moved;
  topics: readonly { id: string; name: Text }[];
  terms: readonly (Term & { id: string })[];
  sources: readonly (Source & { id: string })[];
}
