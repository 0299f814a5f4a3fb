import type { Area, Force, Obligation } from './clause.ts';
import type { Criterion, NoCriteria } from './criterion.ts';
import type { Moved } from './moved.ts';
import type { Field, Question } from './question.ts';
import type { StandardIdentity } from './standard.ts';
import type { Language, Localised } from './text.ts';

/** A provision in one language, as an island needs it. */
export interface PackProvision {
  id: string;
  /** The clause it stands in, as cited: `4.2(1)`. */
  clause: string;
  /** The address of the clause's page and place, base path included. */
  href: string;
  obligation: Obligation;
  force: Force;
  area: Area | null;
  text: string;
  leadIn: string | null;
  criteria: Localised<Criterion>[];
  noCriteria: Localised<NoCriteria> | null;
}

export type PackStandard = Pick<
  Localised<StandardIdentity>,
  'title' | 'shortTitle' | 'edition' | 'audience' | 'statusNote' | 'status' | 'numbering'
> & { id: string; href: string; provisions: PackProvision[] };

export type PackField = Localised<Field>;
export type PackQuestion = Localised<Question> & { id: string; area: Area };

/** Everything an island needs, in one language. */
export interface Pack {
  language: Language;
  standards: PackStandard[];
  /** In the order in which they are asked. */
  questions: PackQuestion[];
  /** What has become of questions, fields and options that answers may still name. */
  moved: Localised<Moved>;
  /** Topic id → name. */
  topics: Record<string, string>;
  /** The cited documents that questions attest: id → number and title. */
  sources: Record<string, string>;
}
