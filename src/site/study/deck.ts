import type { Library } from '../../library/library.ts';
import { localise, type Language } from '../../model/text.ts';
import type { Card, Deck } from '../../study/cards/card.ts';
import { makeCards } from '../../study/cards/make.ts';
import { heading } from '../heading.ts';
import { chapterSlug, clauseUrl, pageUrl, standardSlug, termUrl } from '../paths.ts';

/** Every card that the library makes, in one language, with the address of its clause or term. */
export function deckOf(library: Library, language: Language): Deck {
  const { standards, topics } = library;
  const places = new Map(
    standards.flatMap((standard) =>
      standard.clauses.map((clause) => [
        `${standard.id} ${clause.id}`,
        clauseUrl(language, standard, clause),
      ]),
    ),
  );
  const hrefOf = ({ standard, place }: { standard: string | null; place: string }): string =>
    standard === null ? termUrl(language, place) : places.get(`${standard} ${place}`)!;
  const cards = makeCards(library).map((card): Card => ({ ...localise(card, language), href: hrefOf(card) }));
  const orders = new Map(
    standards.map(({ id, clauses }) => [id, new Map(clauses.map((clause, index) => [clause.id, index]))]),
  );
  const orderOf = ({ standard, place }: Card) => (standard ? (orders.get(standard)?.get(place) ?? 0) : 0);
  const asked = new Set(cards.flatMap(({ topic }) => topic ?? []));
  return {
    language,
    standards: standards.map((standard) => ({
      id: standard.id,
      shortTitle: standard.shortTitle[language],
      href: pageUrl(language, standardSlug(standard)),
      chapters: standard.chapters
        .filter(({ clause }) =>
          cards.some((card) => card.standard === standard.id && card.chapter === clause.id),
        )
        .map(({ slug, clause }) => ({
          id: clause.id,
          title: heading(clause, language),
          href: pageUrl(language, chapterSlug(standard, slug)),
        })),
    })),
    topics: Object.fromEntries(
      topics.filter(({ id }) => asked.has(id)).map(({ id, name }) => [id, name[language]]),
    ),
    cards: cards.sort((a, b) => orderOf(a) - orderOf(b)),
  };
}
