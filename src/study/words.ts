import type { Area } from '../model/clause.ts';
import type { Text } from '../model/text.ts';
import { areaLabels } from '../words/labels.ts';
import type { CardKind } from './cards/card.ts';
import type { Standing } from './learn/schedule.ts';
import type { Mode } from './learn/sitting.ts';

export const kindLabels: Record<CardKind, Text> = {
  threshold: { zh: '数值', en: 'Limit' },
  obligation: { zh: '应宜可', en: 'Shall, should, may' },
  whose: { zh: '出自哪份', en: 'Which standard' },
  missing: { zh: '缺哪一项', en: 'What is missing' },
  definition: { zh: '定义', en: 'Definition' },
  case: { zh: '案例', en: 'Case' },
  'term-to-en': { zh: '术语译英', en: 'Term into English' },
  'term-to-zh': { zh: '术语译中', en: 'Term into Chinese' },
};

export const standingLabels: Record<Standing, Text> = {
  new: { zh: '没学', en: 'New' },
  changed: { zh: '条文已变', en: 'Changed' },
  weak: { zh: '薄弱', en: 'Weak' },
  due: { zh: '该复习', en: 'Due' },
  kept: { zh: '记住了', en: 'Remembered' },
};

export const modeLabels: Record<Mode, Text> = {
  course: { zh: '学一章', en: 'A chapter' },
  quiz: { zh: '快速测验', en: 'Quick quiz' },
  exam: { zh: '模拟考试', en: 'Mock exam' },
  review: { zh: '今天的复习', en: 'Today’s review' },
  terms: { zh: '术语中英对练', en: 'Terms in two languages' },
};

const terms: Text = { zh: '术语', en: 'Terms' };

/** An area, or `terms` for cards of none. */
export const areaLabel = (area: string): Text => areaLabels[area as Area] ?? terms;
