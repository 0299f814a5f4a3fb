import type { Area, ChapterRole, ClauseKind, Force, Obligation } from '../../model/clause.ts';
import type { Criterion, NoCriteria } from '../../model/criterion.ts';
import type { Question } from '../../model/question.ts';
import type { Text } from '../../model/text.ts';
import type { WorkedAgency } from '../../model/worked-agency.ts';

/** What card making reads of a provision. */
export interface SourceProvision {
  id: string;
  clause: string;
  obligation: Obligation;
  force: Force;
  area?: Area | undefined;
  text: Text;
  leadIn?: Text | undefined;
  criteria: readonly Criterion[];
  noCriteria?: NoCriteria | undefined;
}

/** What card making reads of a clause. */
export interface SourceClause {
  id: string;
  kind: ClauseKind;
  chapter: string;
  parent?: string | undefined;
  title?: Text | undefined;
  text?: Text | undefined;
  provisions: readonly SourceProvision[];
}

export interface SourceStandard {
  id: string;
  shortTitle: Text;
  chapters: readonly { role: ChapterRole; clause: { id: string; title?: Text | undefined } }[];
  clauses: readonly SourceClause[];
  provisions: readonly SourceProvision[];
  workedAgency?: WorkedAgency | undefined;
}

export interface SourceTerm {
  id: string;
  term: Text;
  alsoEn: readonly string[];
  definedAs: readonly string[];
  note: Text;
}

/** What cards are made of: the library, or as much of it as they need. */
export interface Source {
  standards: readonly SourceStandard[];
  questions: readonly { id: string; area: Area; question: Question }[];
  terms: readonly SourceTerm[];
}
