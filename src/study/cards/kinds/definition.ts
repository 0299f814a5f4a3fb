import type { Text } from '../../../model/text.ts';
import type { Bank, Place } from '../bank.ts';
import type { BilingualCard } from '../card.ts';
import { firstOf, shuffled } from '../choose.ts';
import { drawn, named } from '../draw.ts';
import { sortOf } from '../sort.ts';
import { bare, inBoth, likeness } from '../text.ts';

interface Defined extends Place {
  title: Text;
}

/** The terms that the standards define. */
function definitions({ source }: Bank): Defined[] {
  return source.standards.flatMap((standard) =>
    standard.clauses.flatMap((clause) => {
      const [provision] = clause.provisions;
      return clause.kind === 'term' && clause.title && provision
        ? [{ standard, clause, provision, title: clause.title }]
        : [];
    }),
  );
}

/**
 * Which term is defined so? No card where one standard gives several terms the same definition, and none of the wrong
 * terms is defined alike anywhere.
 */
export function definitionCards(bank: Bank): BilingualCard[] {
  const all = definitions(bank);
  return all.flatMap((place) => {
    const { title, provision, standard } = place;
    const alike = all.filter((other) => likeness(other.provision.text.zh, provision.text.zh) > 0.6);
    if (alike.some((other) => other.standard === standard && other.title.zh !== title.zh)) return [];
    const excluded = new Set(alike.map((other) => bare(other.title.zh)));
    const seed = `${standard.id} ${provision.id}`;
    const isOther = (term: Text) =>
      !excluded.has(bare(term.zh)) &&
      bare(term.en) !== bare(title.en) &&
      likeness(term.zh, title.zh) < 0.7 &&
      ![provision.text.zh, title.zh].some((text) => bare(text).includes(bare(term.zh))) &&
      !bare(term.zh).includes(bare(title.zh));
    const mixed = (terms: Text[]) => shuffled(terms.filter(isOther), seed, ({ zh }) => zh);
    const isSameSort = ({ zh }: Text) => sortOf(zh) === sortOf(title.zh);
    const terms = bank.source.terms.map(({ term }) => term).filter(isSameSort);
    // One term may have two renderings, and two terms one: no two options may look alike in either language.
    const candidates = firstOf(
      Infinity,
      ({ en }: Text) => bare(en),
      mixed(all.map((other) => other.title).filter(isSameSort)),
      mixed(terms.filter(({ zh }) => likeness(zh, title.zh) > 0)),
      mixed(terms),
    );
    const wrong = firstOf(3, ({ zh }: Text) => bare(zh), candidates);
    return [
      drawn(bank, place, 'definition', {
        quote: provision.text,
        stem: {
          zh: `《${standard.shortTitle.zh}》这样界定哪个术语？`,
          en: `Which term does “${standard.shortTitle.en}” define so?`,
        },
        options: [title, ...wrong],
        reason: inBoth((language) =>
          language === 'zh'
            ? `${named(place).zh}界定的是“${title.zh}”。`
            : `${named(place).en} defines “${title.en}”.`,
        ),
      }),
    ];
  });
}
