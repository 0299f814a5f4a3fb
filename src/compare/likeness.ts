/** A text as the pairs of characters that follow one another in it, and how often each does. */
export interface Bigrams {
  counts: ReadonlyMap<string, number>;
  total: number;
}

/** Letters, digits and Chinese characters alone: how a text is spaced and pointed does not count. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

export function bigramsOf(text: string): Bigrams {
  const characters = [...bare(text)];
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < characters.length; index += 1) {
    const pair = `${characters[index]}${characters[index + 1]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, characters.length - 1) };
}

/** How alike two texts are, from 0 to 1: twice the pairs they share over the pairs of both (Dice). */
export function likeness(a: Bigrams, b: Bigrams): number {
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return a.total + b.total === 0 ? 0 : (2 * shared) / (a.total + b.total);
}
