import type { SearchEntry } from './entries.ts';

/** A text made comparable, and for each of its characters the place in the original. */
interface Comparable {
  text: string;
  places: number[];
}

/**
 * Full-width and half-width, case, dashes, quotation marks and the space in `GB/T 33554` make no difference; white
 * space beside Chinese is none.
 */
export function comparable(original: string): Comparable {
  const characters: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const character of original) {
    const folded = character
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‐-―−]/g, '-')
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"');
    for (const part of folded) {
      characters.push(/\s/.test(part) ? ' ' : part);
      places.push(place);
    }
    place += character.length;
  }
  const kept = characters.flatMap((character, index) => {
    if (character !== ' ') return [index];
    const before = characters[index - 1] ?? ' ';
    const after = characters.slice(index).find((next) => next !== ' ') ?? ' ';
    const isNothing = before === ' ' || after === ' ' || wide.test(before) || wide.test(after);
    const isInNumber =
      characters.slice(index - 3, index).join('') === 'b/t' ||
      characters.slice(index - 3, index).join('') === 'd/t';
    return isNothing || isInNumber ? [] : [index];
  });
  return {
    text: kept.map((index) => characters[index]).join(''),
    places: kept.map((index) => places[index]!),
  };
}

const wide = /[\u2e80-\u9fff\uff00-\uffef]/;

/** What a search found, best first. */
export interface Hit {
  entry: SearchEntry;
  /** Where in the entry's text the words stand: start and end of each. */
  marks: [number, number][];
}

const clauseNumber = /^[\d.]+(\(\d+\))?$/;
const dotted = /^\d+\.[\d.]+(\(\d+\))?$/;

/** The number in 第4章, 第4.2条, chapter 4 and 4.2 (1). */
const numberOf = (cited: string): string =>
  cited
    .replace(/^(?:第|chapter |clause )/, '')
    .replace(/[章条.]$/, '')
    .replace(' (', '(');

/** How well an entry answers: 0 is best; nothing where it does not. */
function rank(
  entry: SearchEntry,
  query: string,
  words: readonly string[],
): { rank: number; marks: Hit['marks'] } | undefined {
  const name = comparable(entry.name).text;
  const text = comparable(entry.text);
  const number = numberOf(query);
  if (name === query || (clauseNumber.test(number) && numberOf(name) === number))
    return { rank: 0, marks: [] };
  if (dotted.test(number))
    return name.startsWith(`${number}.`) || name.startsWith(`${number}(`)
      ? { rank: 1, marks: [] }
      : undefined;

  const marksOf = (word: string): Hit['marks'] => {
    const marks: Hit['marks'] = [];
    for (let at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + word.length))
      marks.push([text.places[at]!, (text.places[at + word.length - 1] ?? 0) + 1]);
    return marks;
  };
  const whole = marksOf(query);
  if (whole.length > 0) return { rank: 2, marks: whole };
  if (name.includes(query)) return { rank: 3, marks: [] };
  if (words.length < 2) return undefined;
  const each = words.map(marksOf);
  return each.every((marks, index) => marks.length > 0 || name.includes(words[index]!))
    ? { rank: 4, marks: each.flat().sort(([a], [b]) => a - b) }
    : undefined;
}

/**
 * The entries that hold the query as it stands: a clause by its number, then whatever contains the words in
 * that order, then whatever contains each of them. Order of the text within a rank.
 */
export function exactHits(entries: readonly SearchEntry[], query: string): Hit[] {
  const wanted = comparable(query.trim()).text;
  if (!wanted) return [];
  const words = query
    .trim()
    .split(/\s+/)
    .map((word) => comparable(word).text);
  return entries
    .flatMap((entry, order) => {
      const found = rank(entry, wanted, words);
      return found ? [{ entry, order, ...found }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ entry, marks }) => ({ entry, marks }));
}

/** The part of a text around its first mark, as pieces of which some are marked. */
export function excerpt(text: string, marks: Hit['marks'], length = 90): { text: string; marked: boolean }[] {
  const first = marks[0]?.[0] ?? 0;
  const ideal = first > length / 2 ? first - Math.floor(length / 3) : 0;
  const from = Math.max(0, Math.min(ideal, text.length - length));
  const to = Math.min(text.length, from + length);
  const pieces: { text: string; marked: boolean }[] = [];
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || start >= to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    at = Math.min(end, to);
    pieces.push({ text: text.slice(start, at), marked: true });
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
  if (from > 0) pieces.unshift({ text: '…', marked: false });
  if (to < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
}
