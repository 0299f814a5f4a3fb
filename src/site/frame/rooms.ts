import type { Text } from '../../model/text.ts';
import type { Page } from '../pages.ts';

/** A door of the site: where it leads, and the kinds of page behind it. */
interface Room {
  slug: string;
  label: Text;
  kinds: Page['kind'][];
  /** What one looks things up in: on a phone it is behind “More”. */
  isReference?: boolean;
}

/** The doors of the site. */
export const rooms: Room[] = [
  {
    slug: 'standards',
    label: { zh: '读标准', en: 'Read' },
    kinds: ['standards', 'standard', 'chapter', 'notes'],
  },
  { slug: 'check', label: { zh: '自查', en: 'Check' }, kinds: ['check'] },
  { slug: 'compare', label: { zh: '比较', en: 'Compare' }, kinds: ['compare'] },
  { slug: 'study', label: { zh: '学习', en: 'Study' }, kinds: ['study'] },
  { slug: 'topics', label: { zh: '主题', en: 'Topics' }, kinds: ['topics', 'topic'], isReference: true },
  { slug: 'terms', label: { zh: '术语', en: 'Terms' }, kinds: ['terms'], isReference: true },
  {
    slug: 'sources',
    label: { zh: '引用文件', en: 'Cited documents' },
    kinds: ['sources'],
    isReference: true,
  },
];
