import type { Card, Deck } from '../cards/card.ts';
import { say } from '../../words/join.ts';
import { areaLabel, kindLabels } from '../words.ts';

/** Text inside a field: HTML, without the tabs and line ends that part fields and notes. */
const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\t/g, ' ')
    .replace(/\r\n?|\n/g, '<br>');

const letter = (index: number): string => String.fromCharCode(65 + index);

/** A name in a column of its own: no quotation mark may open it, and nothing in it part columns. */
const plain = (name: string): string => name.replace(/["\s]+/g, ' ').trim();

/** Tags are parted by spaces and hold none. */
const tag = (text: string): string => plain(text).replace(/ /g, '_');

/** A deck a standard inside one deck: two colons go down a level. */
function deckNameOf(card: Card, deck: Deck): string {
  const whole = say({ zh: '对标职业指导服务标准', en: 'Duibiao career guidance standards' }, deck.language);
  const standard = deck.standards.find(({ id }) => id === card.standard)?.shortTitle;
  return [whole, standard ?? say(areaLabel('terms'), deck.language)].map(plain).join('::');
}

function noteOf(card: Card, deck: Deck, orderOf: (card: Card) => number[], origin: string): string {
  const order = orderOf(card);
  const options = order.map((place, index) => `${letter(index)}. ${card.options[place]}`);
  const front = [card.quote, card.stem, ...options].filter((part) => part !== null);
  const right = order.indexOf(0);
  const back = [`${letter(right)}. ${card.options[0]}`, card.reason].map(escaped);
  const link = `<a href='${escaped(origin + card.href).replace(/'/g, '&#39;')}'>${say(
    { zh: '看原文', en: 'The text' },
    deck.language,
  )}</a>`;
  const tags = [kindLabels[card.kind][deck.language], card.topic && deck.topics[card.topic]];
  return [
    `duibiao:${deck.language}:${card.id}`,
    deckNameOf(card, deck),
    front.map(escaped).join('<br>'),
    [...back, link].join('<br>'),
    tags.flatMap((name) => (name ? [tag(name)] : [])).join(' '),
  ].join('\t');
}

/**
 * Cards as text that Anki 2.1.55 or later imports (2.1.54 with the new importer switched on), by what its manual says
 * of text files (docs.ankiweb.net/importing/text-files.html):
 *
 * - Plain text in UTF-8, without a byte order mark, for the first line has to begin with `#`. Header lines
 *   `#key:value` stand at the top; a line of a note never begins with `#`, which would make it a comment.
 * - `#separator` comes first; fields are parted by tabs, notes by line ends. A field holds neither (`<br>`, a space),
 *   and no quotation mark (`&quot;`; attributes in single quotes), so none needs the quoting that a field begun by one
 *   would need.
 * - `#html:true`: `&`, `<` and `>` of the text are written as entities, line ends as `<br>`.
 * - `#notetype` presets a note type “if it exists”: Basic by its name in English and, where Anki was set up in Chinese,
 *   问答题. Its two fields take the two columns that are left, in their order; `#columns` is left out, because its
 *   names would have to be those of the fields, in the language of the reader's Anki.
 * - `#deck` would preset a deck only if it exists; a deck that `#deck column` names is made. Two colons part levels.
 * - `#tags column`: tags parted by spaces, holding none.
 * - `#guid column`: of a note whose id is known, fields and tags are updated and its cards keep their deck and schedule,
 *   as long as the note type is the same. The id says language and card, so that the cards of both languages live side
 *   by side.
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
    '#notetype:Basic',
    '#notetype:问答题',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
    ...cards.map((card) => noteOf(card, deck, orderOf, origin)),
    '',
  ].join('\n');
}
