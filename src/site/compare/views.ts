import { viewTitles, type View } from '../../compare/views.ts';
import type { Text } from '../../model/text.ts';

/** Where a page of the comparison lies, what it is called and what it shows. */
export const compareViews: Record<View, { slug: string; title: Text; description: Text }> = {
  all: {
    slug: 'compare',
    title: { zh: '比较', en: 'Compare' },
    description: {
      zh: '选两份到五份标准，逐项看谁要求什么、约束力多强、谁更严、谁没有提到；可筛选、可导出、可用网址分享。',
      en: 'Choose two to five standards and see, question by question, who asks what, how firmly, who is stricter and who is silent; to filter, take away and share by address.',
    },
  },
  thresholds: {
    slug: 'compare/thresholds',
    title: viewTitles.thresholds,
    description: {
      zh: '各份标准里的全部数字限值，一张表、一张图，可比的和不严格可比的分开说。',
      en: 'Every limit in numbers of every standard, in one table and one picture, with what is comparable and what is not strictly so.',
    },
  },
  alike: {
    slug: 'compare/alike',
    title: viewTitles.alike,
    description: {
      zh: '两份标准之间几乎相同的条文，按相似度量出，逐词标出差异。',
      en: 'Clauses of two standards that are nearly the same, found by measuring, with what differs marked word by word.',
    },
  },
  alone: {
    slug: 'compare/alone',
    title: viewTitles.alone,
    description: {
      zh: '只有一份标准要求的，和其他都要求而只有一份没有提到的。',
      en: 'What only one standard asks, and what all others ask and only one does not.',
    },
  },
  staff: {
    slug: 'compare/staff',
    title: viewTitles.staff,
    description: {
      zh: '各份标准对人员的条件，一项一行，并排成一张表。',
      en: 'What each standard asks of the staff, a condition a row, in one table.',
    },
  },
  notes: {
    slug: 'compare/notes',
    title: viewTitles.notes,
    description: {
      zh: '各份标准的编写提示，按所涉的编写规则排在一起。',
      en: 'The drafting notes of all standards beside each other, by the rule that they concern.',
    },
  },
};
