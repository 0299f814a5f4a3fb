import type { Text } from '../model/text.ts';
import type { Show } from './choice.ts';

/** Which questions are shown. */
export const showLabels: Record<Show, Text> = {
  all: { zh: '全部检查项', en: 'All questions' },
  differences: { zh: '有差异的', en: 'Differences only' },
  shared: { zh: '都要求的', en: 'What all of them ask' },
  only: { zh: '只有一份要求的', en: 'What only one asks' },
  missing: { zh: '只有一份没有提到的', en: 'What all but one ask' },
};

/** The kinds of file that a view can be taken away as, by their extension. */
export const formatLabels = { docx: 'Word', xlsx: 'Excel', csv: 'CSV', md: 'Markdown' } as const;
export type Extension = keyof typeof formatLabels;

/** What a view and its files say of a standard that asks nothing. */
export const silence: Text = { zh: '没有提到', en: 'silent' };
