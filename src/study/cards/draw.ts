import type { Text } from '../../model/text.ts';
import { citation } from '../../words/citation.ts';
import type { Bank, Place } from './bank.ts';
import type { BilingualCard, CardKind } from './card.ts';
import { alone, inBoth, markOf, trimmed } from './text.ts';

/** A provision as one names it among several standards: 《返乡农民工》7.3. */
export const named = ({ standard, provision }: Place): Text =>
  inBoth((language) =>
    language === 'zh'
      ? `《${standard.shortTitle.zh}》${citation(provision.id, 'zh')}`
      : `“${standard.shortTitle.en}” ${citation(provision.id, 'en')}`,
  );

/** A provision as an option to choose: its number and its text; part of a sentence says that it is one. */
export const cited = ({ provision }: Place): Text =>
  inBoth((language) => {
    const clause = citation(provision.clause, language);
    const text = trimmed(provision.text[language]).replace(/^(?:[并且](?!且)|and )/u, '……');
    return language === 'zh' ? `${clause}\u3000${text}` : `${clause} ${text.replace('……', '… ')}`;
  });

type Asked = Pick<BilingualCard, 'quote' | 'stem' | 'options' | 'reason'> &
  Partial<Pick<BilingualCard, 'told' | 'order' | 'topic'>>;

/** A card about a provision. `about` is what a second card of the kind on one provision is told apart by. */
export function drawn(bank: Bank, place: Place, kind: CardKind, asked: Asked, about = ''): BilingualCard {
  const { standard, clause, provision } = place;
  const { quote } = asked;
  const text = [provision.leadIn, provision.text, quote, asked.options[0]];
  return {
    id: [standard.id, provision.id, kind, ...(about ? [about] : [])].join('/'),
    kind,
    standard: standard.id,
    chapter: clause.chapter,
    place: clause.id,
    topic: bank.topicOf(provision),
    area: provision.area ?? null,
    fingerprint: markOf(text.map((part) => part?.zh).join('\n')),
    told: false,
    order: null,
    ...asked,
    quote: quote && inBoth((language) => alone(quote[language])),
  };
}

/** A provision with the sentence that leads it in, on a line of its own. */
export const inWhole = ({ provision: { text, leadIn } }: Place): Text =>
  inBoth((language) => alone(leadIn ? `${leadIn[language]}\n${text[language]}` : text[language]));
