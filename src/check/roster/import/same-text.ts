/** A text without what people write now one way, now another: case, width, spaces, punctuation. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

/** The same without what stands in brackets. */
export const bareHead = (text: string): string =>
  bare(text.normalize('NFKC').replace(/\([^)]*\)|【[^】]*】|\[[^\]]*\]/g, '')) || bare(text);

const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** How much of a short text stands in a long one: 0 to 1, by pairs of characters. */
export function contained(short: string, long: string): number {
  const wanted = pairs(short);
  const there = new Set(pairs(long));
  return wanted.length === 0 ? 0 : wanted.filter((pair) => there.has(pair)).length / wanted.length;
}
