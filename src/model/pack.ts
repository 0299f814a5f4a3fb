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
  /** The chapter it stands in. */
  chapter: string;
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
  | 'title'
  | 'shortTitle'
  | 'edition'
  | 'region'
  | 'regionId'
  | 'audience'
  | 'serves'
  | 'statusNote'
  | 'status'
  | 'numbering'
> & {
  id: string;
  href: string;
  /** Its chapters, in their order: the number of each and its heading. */
  chapters: { id: string; heading: string }[];
  /** There is an example of an agency held against it. */
  hasExample: boolean;
  provisions: PackProvision[];
};

export type PackField = Localised<Field>;
export type PackQuestion = Localised<Question> & { id: string; area: Area };

/** A part of an agency where one stops to look. */
export type Stop = 'entrance' | 'hall' | 'rooms' | 'systems' | 'personnel' | 'documents' | 'records';

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
  /** The address of the examples in this language: see `Examples` in worked-agency.ts. */
  examplesUrl: string;
  /** Where one finds what is asked, in the order in which one walks through a building. */
  walk: { stop: Stop; questions: string[] }[];
}
