import type { Area, Force, Obligation } from '../model/clause.ts';
import type { Language } from '../model/text.ts';
import type { Relation } from './strictness.ts';

/** A provision that asks a question, in one language. */
export interface Ask {
  standard: string;
  /** As cited: 4.2（1）. */
  clause: string;
  href: string;
  obligation: Obligation;
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

/** Everything that is compared, in one language. */
export interface ComparePack {
  language: Language;
  standards: { id: string; name: string; href: string }[];
  topics: { id: string; name: string }[];
  items: Item[];
}
