import type { Text } from '../model/text.ts';
import type { Show } from './choice.ts';
import type { View } from './views.ts';

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

/** What each view counts. */
const things: Record<View, { zh: string; one: string; many: string }> = {
  all: { zh: '个检查项', one: 'question', many: 'questions' },
  thresholds: { zh: '项数字限值', one: 'limit', many: 'limits' },
  alike: { zh: '对近似条文', one: 'pair', many: 'pairs' },
  alone: { zh: '个检查项', one: 'question', many: 'questions' },
  staff: { zh: '项人员条件', one: 'condition', many: 'conditions' },
  notes: { zh: '条编写规则', one: 'rule', many: 'rules' },
};

/** How much of a view is shown, of how many standards. */
export function shownOf(view: View, standards: number, count: number): Text {
  const { zh, one, many } = things[view];
  if (view === 'all' && count === 0)
    return { zh: '没有符合所选的检查项。', en: 'No question fits the choice.' };
  return {
    zh: `${standards}份标准，${count}${zh}。`,
    en: `${standards} standards, ${count} ${count === 1 ? one : many}.`,
  };
}
