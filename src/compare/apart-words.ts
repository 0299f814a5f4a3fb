import type { Text } from '../model/text.ts';

/** The two lists of questions in which a standard stands alone. */
export type AloneIn = 'only' | 'missing';

/** What a list of a standard is called, of two standards otherwise than of more. */
export function apartTitle(list: AloneIn, ofTwo: boolean): Text {
  if (list === 'missing')
    return { zh: '其他都要求，只有它没有提到', en: 'All others ask it, only this one does not' };
  return ofTwo
    ? { zh: '只有它要求，另一份没有提到', en: 'Only this one asks, the other is silent' }
    : { zh: '只有它要求', en: 'Only this one asks' };
}

/** How a standard stands alone, for the head of a column and for a cell. */
export const apartLabels: Record<AloneIn, Text> = {
  only: { zh: '只有它要求', en: 'It alone asks' },
  missing: { zh: '只有它没有提到', en: 'It alone is silent' },
};

/** Why nothing is said to be left out where two standards are compared. */
export const onPairs: Text = {
  zh: '只比两份：一份独有的，就是另一份没有提到的，只在独有的一份下面列一次。',
  en: 'Of two standards, what one alone asks is what the other leaves out; it is listed once, under the one that asks.',
};
