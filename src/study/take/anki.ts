import type { Card, Deck } from '../cards/card.ts';
import { say } from '../../words/join.ts';
import { kindLabels } from '../words.ts';

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\t/g, ' ')
    .replace(/\r?\n/g, '<br>');

const letter = (index: number): string => String.fromCharCode(65 + index);

/** Anki's tags hold no spaces. */
const tag = (text: string): string => text.trim().replace(/\s+/g, '_');

function noteOf(card: Card, deck: Deck, orderOf: (card: Card) => number[], origin: string): string {
  const order = orderOf(card);
  const options = order.map((place, index) => `${letter(index)}. ${card.options[place]}`);
  const front = [card.quote, card.stem, ...options].filter((part) => part !== null);
  const right = order.indexOf(0);
  const back = [`${letter(right)}. ${card.options[0]}`, card.reason].map(escaped);
  const link = `<a href="${escaped(origin + card.href)}">${say(
    { zh: '看原文', en: 'The text' },
    deck.language,
  )}</a>`;
  const standard = deck.standards.find(({ id }) => id === card.standard)?.shortTitle;
  const tags = [
    tag(kindLabels[card.kind][deck.language]),
    standard && tag(standard),
    card.topic && tag(deck.topics[card.topic] ?? ''),
  ].filter(Boolean);
  return [
    `duibiao:${deck.language}:${card.id}`,
    front.map(escaped).join('<br>'),
    [...back, link].join('<br>'),
    tags.join(' '),
  ].join('\t');
}

/**
 * Cards as text that Anki (2.1.54 or later) imports: notes of two fields, the first with the options, the second with
 * the answer and its reason. Each has an id of its own, so that importing a later edition updates it and keeps Anki's
 * own schedule.
 */
export function ankiText(
  cards: readonly Card[],
  deck: Deck,
  orderOf: (card: Card) => number[],
  origin: string,
): string {
  return [
    '#separator:tab',
    '#html:true',
    `#deck:${say({ zh: '对标：职业指导服务标准', en: 'Duibiao: career guidance standards' }, deck.language)}`,
    '#guid column:1',
    '#tags column:4',
    ...cards.map((card) => noteOf(card, deck, orderOf, origin)),
    '',
  ].join('\n');
}
