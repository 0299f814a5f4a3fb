import type { Text } from '../../../model/text.ts';
import type { Bank } from '../bank.ts';
import type { BilingualCard, CardKind } from '../card.ts';
import { firstOf, shuffled } from '../choose.ts';
import { sortOf } from '../sort.ts';
import type { SourceTerm } from '../source.ts';
import { bare, inBoth, likeness, markOf } from '../text.ts';

const renderings = ({ term, alsoEn }: SourceTerm): string[] => [term.en, ...alsoEn].map(bare);

/** Whether either could stand for the other, in Chinese or in English. */
function isSynonym(one: SourceTerm, other: SourceTerm): boolean {
  return (
    one.definedAs.includes(other.term.zh) ||
    other.definedAs.includes(one.term.zh) ||
    renderings(one).some((name) => renderings(other).includes(name))
  );
}

/** A word of English that both have, or two Chinese characters together. */
const isNear = (one: SourceTerm, other: SourceTerm): boolean =>
  likeness(one.term.zh, other.term.zh) > 0 ||
  one.term.en
    .toLowerCase()
    .split(/\W+/)
    .some((word) => word.length > 3 && other.term.en.toLowerCase().includes(word));

/** The same words, in whichever language the page is. */
const untranslated = (words: string): Text => ({ zh: words, en: words });

const named = (term: SourceTerm, to: 'zh' | 'en'): Text => untranslated(term.term[to]);

function cardOf(terms: readonly SourceTerm[], term: SourceTerm, to: 'zh' | 'en'): BilingualCard {
  const kind: CardKind = to === 'en' ? 'term-to-en' : 'term-to-zh';
  const others = terms.filter((other) => other !== term && !isSynonym(term, other));
  const isSameSort = (other: SourceTerm) => sortOf(other.term.zh) === sortOf(term.term.zh);
  const distance = (other: SourceTerm) => Math.abs(other.term[to].length - term.term[to].length);
  const mixed = (items: readonly SourceTerm[]) => shuffled(items, `${term.id} ${kind}`, ({ id }) => id);
  const wrong = firstOf(
    3,
    ({ id }) => id,
    mixed(others.filter((other) => isNear(term, other) && isSameSort(other))),
    mixed(others.filter(isSameSort)).sort((one, other) => distance(one) - distance(other)),
    mixed(others),
  );
  const asked = term.term[to === 'en' ? 'zh' : 'en'];
  return {
    id: ['terms', term.id, kind].join('/'),
    kind,
    standard: null,
    chapter: null,
    place: term.id,
    topic: null,
    area: null,
    fingerprint: markOf(`${term.term.zh} ${term.term.en}`),
    quote: untranslated(asked),
    told: false,
    stem:
      to === 'en'
        ? { zh: '这个术语，本站的英文译法是哪一个？', en: 'How does this site render this term in English?' }
        : { zh: '这个英文译法，译的是哪个术语？', en: 'Which Chinese term does this render?' },
    options: [term, ...wrong].map((one) => named(one, to)),
    order: null,
    reason: inBoth((language) =>
      language === 'zh'
        ? `${term.term.zh}：${term.term.en}。${term.note.zh}`
        : `${term.term.zh}: ${term.term.en}. ${term.note.en}`,
    ),
  };
}

/** The terms in both directions. Nothing that is another name or rendering of a term is a wrong option. */
export function termCards({ source }: Bank): BilingualCard[] {
  // What our rendering tells apart only in brackets would give itself away.
  const terms = source.terms.filter(({ term }) => !/[()]/.test(term.en));
  return terms.flatMap((term) => [cardOf(terms, term, 'en'), cardOf(terms, term, 'zh')]);
}
