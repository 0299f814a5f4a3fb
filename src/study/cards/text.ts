import type { Language, Text } from '../../model/text.ts';
import { list } from '../../words/join.ts';

/** A text without marks and spaces, and with figures and letters in one form: what two texts are compared by. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function pairs(text: string): Set<string> {
  const letters = [...bare(text)];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** How much of the shorter of two Chinese texts stands in the other, from 0 to 1, by pairs of characters. */
export function likeness(one: string, other: string): number {
  const [few, many] = [pairs(one), pairs(other)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  if (few.size === 0) return 0;
  return [...few].filter((pair) => many.has(pair)).length / few.size;
}

/** How much of a Chinese text stands in another, from 0 to 1, by pairs of characters. */
export function share(part: string, whole: string): number {
  const [few, many] = [pairs(part), pairs(whole)];
  return few.size === 0 ? 0 : [...few].filter((pair) => many.has(pair)).length / few.size;
}

/** A short mark of a text: the same for the same text, and for another one almost surely another (FNV-1a, twice). */
export function markOf(text: string): string {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + at), 0x85ebca6b);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}

/** Something said in both languages by one rule. */
export const inBoth = (say: (language: Language) => string): Text => ({ zh: say('zh'), en: say('en') });

/** Items one after the other; those that hold commas themselves are kept apart by semicolons. */
export const listed = (items: readonly string[], language: Language): string =>
  language === 'zh' && items.some((item) => /[，、]/.test(item)) ? items.join('；') : list(items, language);

/** A sentence out of a list without the mark it ends in there. */
export const trimmed = (text: string): string => text.replace(/[；;。.，,、]+$/u, '');

/** A text out of a list without the comma or semicolon that leads on to the next item. */
export const alone = (text: string): string => text.replace(/[；;，,、]+$/u, '');

/** What stands for the words left out. */
export const blank = '＿＿＿＿';
