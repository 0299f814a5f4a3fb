import type { Text } from '../model/text.ts';

/** The views in which the standards are compared. */
export const views = ['all', 'thresholds', 'alike', 'alone', 'staff', 'notes'] as const;
export type View = (typeof views)[number];

/** What a view is called beside the others, and in its files. */
export const viewTitles: Record<View, Text> = {
  all: { zh: '逐项比较', en: 'Question by question' },
  thresholds: { zh: '数字限值', en: 'Limits in numbers' },
  alike: { zh: '近似条文', en: 'Near-identical clauses' },
  alone: { zh: '独有和独缺', en: 'Alone in asking, alone in silence' },
  staff: { zh: '人员条件', en: 'Staff conditions' },
  notes: { zh: '编写提示对照', en: 'Drafting notes by rule' },
};
