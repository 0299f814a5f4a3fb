import type { Text } from '../../model/text.ts';
import type { Page } from '../pages.ts';

/** The doors of the site: where they lead, and the kinds of page behind them. */
export const rooms: { slug: string; label: Text; kinds: Page['kind'][] }[] = [
  {
    slug: 'standards',
    label: { zh: '读标准', en: 'Read' },
    kinds: ['standards', 'standard', 'chapter', 'notes'],
  },
  { slug: 'check', label: { zh: '自查', en: 'Check' }, kinds: ['check'] },
  { slug: 'compare', label: { zh: '比较', en: 'Compare' }, kinds: ['compare'] },
  { slug: 'study', label: { zh: '学习', en: 'Study' }, kinds: ['study'] },
  { slug: 'topics', label: { zh: '主题', en: 'Topics' }, kinds: ['topics', 'topic'] },
  { slug: 'terms', label: { zh: '术语', en: 'Terms' }, kinds: ['terms'] },
  { slug: 'sources', label: { zh: '引用文件', en: 'Cited documents' }, kinds: ['sources'] },
];
