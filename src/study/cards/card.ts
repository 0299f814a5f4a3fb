import type { Area } from '../../model/clause.ts';
import type { Localised, Text } from '../../model/text.ts';

/** What a card asks. */
export const cardKinds = [
  'threshold',
  'obligation',
  'whose',
  'missing',
  'definition',
  'case',
  'term-to-en',
  'term-to-zh',
] as const;
export type CardKind = (typeof cardKinds)[number];

/** A question with options, of which the first is right. */
export interface BilingualCard {
  /** Stable: standard, provision and kind; `terms`, term and kind for a term of no one standard. */
  id: string;
  kind: CardKind;
  /** Null for a term, which belongs to no one standard. */
  standard: string | null;
  /** Ids of the chapter and the clause; of a term its own id. */
  chapter: string | null;
  place: string;
  topic: string | null;
  area: Area | null;
  /** Of the Chinese text that the card is about: it changes when that does, and not with a wrong option. */
  fingerprint: string;
  /** What the question is about: text of the standard, word for word, or the case. */
  quote: Text | null;
  /** The quote is our wording and not the standard's. */
  told: boolean;
  stem: Text;
  options: Text[];
  /** The options have an order of their own, in which they are shown. */
  order: number[] | null;
  reason: Text;
}

/** A card in one language, with the address of its clause or term. */
export type Card = Localised<BilingualCard> & { href: string };

/** Where the cards of a standard come from, in the order of its text. */
export interface DeckStandard {
  id: string;
  shortTitle: string;
  href: string;
  chapters: { id: string; title: string; href: string }[];
}

/** Every card in one language. */
export interface Deck {
  language: 'zh' | 'en';
  standards: DeckStandard[];
  /** Topic id → name. */
  topics: Record<string, string>;
  cards: Card[];
}
