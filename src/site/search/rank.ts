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
  if (comparable(entry.heading).text.includes(query)) return { rank: 2, marks: whole };
  if (whole.length > 0) return { rank: 3, marks: whole };
  if (name.includes(query)) return { rank: 4, marks: [] };
  if (words.length < 2) return undefined;
  const each = words.map(marksOf);
  return each.every((marks, index) => marks.length > 0 || name.includes(words[index]!))
    ? { rank: 5, marks: each.flat().sort(([a], [b]) => a - b) }
    : undefined;
}

/** Our own words about something else: a term or a document that is not the one asked for. */
const isAside = ({ entry, rank }: { entry: SearchEntry; rank: number }): boolean =>
  entry.standard === undefined && rank > 0;

/**
 * The entries that hold the query as it stands: a clause by its number, then whatever contains the words in
 * that order, headings first, then whatever contains each of them. Terms and cited documents that only speak of it
 * come after every clause. Within a rank the standard `at` which the reader
 * is comes first; else order of the text.
 */
export function exactHits(entries: readonly SearchEntry[], query: string, at?: string): Hit[] {
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
    .sort(
      (a, b) =>
        Number(isAside(a)) - Number(isAside(b)) ||
        a.rank - b.rank ||
        Number(b.entry.standard === at) - Number(a.entry.standard === at) ||
        a.order - b.order,
    )
    .map(({ entry, marks }) => ({ entry, marks }));
}

/** How much of a query an entry has to hold to be near it. */
const nearEnough = 0.6;

/**
 * The entries that hold most of a Chinese query, two characters at a time (心理测评 finds 心理健康测评): for queries
 * that no entry holds as they stand. The nearest first, of equals the shortest.
 */
export function nearHits(entries: readonly SearchEntry[], query: string): Hit[] {
  const { text: wanted } = comparable(query.trim());
  const pairs = [...wanted.matchAll(/(?=([\u3400-\u9fff]{2}))/g)].map(([, pair]) => pair!);
  if (pairs.length < 2) return [];
  return entries
    .flatMap((entry) => {
      const { text, places } = comparable(entry.text);
      const held = pairs.filter((pair) => text.includes(pair));
      const share = held.length / pairs.length;
      if (share < nearEnough) return [];
      const marks = held.map((pair): [number, number] => {
        const start = text.indexOf(pair);
        return [places[start]!, places[start + 1]! + 1];
      });
      return [{ entry, share, marks: marks.sort(([a], [b]) => a - b) }];
    })
    .sort((a, b) => b.share - a.share || a.entry.text.length - b.entry.text.length)
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
