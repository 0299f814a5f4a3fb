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

/** What a text is made of: English words but for the shortest, which stand everywhere; pairs of Chinese characters. */
const partsOf = (text: string): string[] => {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = (plain.match(/[a-z]{4,}/g) ?? []).map((word) => word.replace(/s$/, ''));
  return [...words, ...(plain.match(/\p{Script=Han}+/gu) ?? []).flatMap(pairs)];
};

/** How much of a short text stands in a long one: 0 to 1. */
export function contained(short: string, long: string): number {
  const wanted = partsOf(short);
  const there = new Set(partsOf(long));
  return wanted.length === 0 ? 0 : wanted.filter((part) => there.has(part)).length / wanted.length;
}
