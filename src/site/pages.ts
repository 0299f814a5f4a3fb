import { views, type View } from '../compare/views.ts';
import type { Clause, Library } from '../library/library.ts';
import { languages, type Language, type Text } from '../model/text.ts';
import { compareViews } from './compare/views.ts';
import { heading } from './heading.ts';
import { chapterSlug, noteSlug, standardSlug, topicSlug } from './paths.ts';

/** What a page shows. The language is the route's. */
export type Page =
  | { kind: 'home' }
  | { kind: 'standards' }
  | { kind: 'standard'; standard: string }
  | { kind: 'notes'; standard: string }
  | { kind: 'chapter'; standard: string; chapter: string }
  | { kind: 'topics' }
  | { kind: 'topic'; topic: string }
  | { kind: 'compare'; view: View }
  | { kind: 'terms' }
  | { kind: 'sources' }
  | { kind: 'data' }
  | { kind: 'check' }
  | { kind: 'study' }
  | { kind: 'missing' };

/** A page in one language, with what the frame around it needs. */
export interface PageEntry {
  language: Language;
  slug: string;
  title: string;
  description: string;
  headings: { depth: number; slug: string; text: string }[];
  wide: boolean;
  page: Page;
}

interface Draft {
  slug: string;
  title: Text;
  description: Text;
  headings?: (language: Language) => PageEntry['headings'];
  wide?: boolean;
  page: Page;
}

/** The numbered clauses with a heading of their own, for the contents list beside a chapter. */
const headingsOf = (clause: Clause, language: Language): PageEntry['headings'] =>
  clause.children.flatMap((child) => [
    ...(child.title ? [{ depth: child.depth, slug: child.anchor, text: heading(child, language) }] : []),
    ...headingsOf(child, language),
  ]);

function draftsOf(library: Library): Draft[] {
  const fixed: Draft[] = [
    {
      slug: '',
      title: { zh: '对标', en: 'Duibiao' },
      description: {
        zh: '职业指导服务标准的中英文全文，逐条可读、可查、可自查。',
        en: 'Career-guidance service standards in Chinese and English: every clause to read, search and check an agency against.',
      },
      wide: true,
      page: { kind: 'home' },
    },
    {
      slug: 'check',
      title: { zh: '自查', en: 'Check' },
      description: {
        zh: '对照标准自查场地设施、人员和过程，得到差距报告。答复只保存在本机浏览器中。',
        en: 'Check facilities, staffing and processes against the standard and take away a gap report. Answers stay in the browser.',
      },
      wide: true,
      page: { kind: 'check' },
    },
    {
      slug: 'study',
      title: { zh: '学习', en: 'Study' },
      description: {
        zh: '学职业指导服务标准要求什么：分章学、测验、模拟考试和每天复习。进度只保存在本机浏览器中。',
        en: 'Learn what the standards ask: chapter by chapter, in quizzes, mock exams and daily reviews. Progress stays in the browser.',
      },
      wide: true,
      page: { kind: 'study' },
    },
    {
      slug: 'standards',
      title: { zh: '标准', en: 'Standards' },
      description: {
        zh: '各份职业指导服务标准的来历、状态、篇幅和义务程度。',
        en: 'Where each standard for career guidance service comes from, its status, its size and how firmly it asks.',
      },
      headings: (language) =>
        library.standards.map(({ id, shortTitle }) => ({ depth: 2, slug: id, text: shortTitle[language] })),
      page: { kind: 'standards' },
    },
    {
      slug: 'topics',
      title: { zh: '主题', en: 'Topics' },
      description: {
        zh: '同一件事，各份标准怎么说、说得多硬、谁没有说。',
        en: 'One subject, what each standard says of it, how firmly, and who is silent.',
      },
      page: { kind: 'topics' },
    },
    {
      slug: 'terms',
      title: { zh: '术语', en: 'Terms' },
      description: {
        zh: '标准中的术语、英文译法及其依据。',
        en: 'The terms of the standards, how they are rendered in English and on whose authority.',
      },
      page: { kind: 'terms' },
    },
    {
      slug: 'sources',
      title: { zh: '引用文件', en: 'Cited documents' },
      description: {
        zh: '标准引用了哪些文件，每份文件已知什么、未核实什么。',
        en: 'The documents that the standards cite: what is known of each and what is unverified.',
      },
      page: { kind: 'sources' },
    },
    {
      slug: 'data',
      title: { zh: '数据', en: 'Data' },
      description: {
        zh: '标准、条款、准则和检查项的JSON文件及其JSON Schema。',
        en: 'The standards, provisions, criteria and questions as JSON, with their JSON Schemas.',
      },
      page: { kind: 'data' },
    },
    {
      slug: '404',
      title: { zh: '没有这一页 / Page not found', en: 'Page not found' },
      description: { zh: '没有这一页。', en: 'There is no such page.' },
      wide: true,
      page: { kind: 'missing' },
    },
  ];
  const ofStandards = library.standards.flatMap((standard): Draft[] => [
    {
      slug: standardSlug(standard),
      title: standard.title,
      description: standard.summary,
      page: { kind: 'standard', standard: standard.id },
    },
    {
      slug: noteSlug(standard),
      title: {
        zh: `编写提示｜${standard.shortTitle.zh}`,
        en: `Drafting notes | ${standard.shortTitle.en}`,
      },
      description: {
        zh: `《${standard.title.zh}》文本中写得有误或有疑问的地方，附理由和编写规则。`,
        en: `${standard.title.en}: where the text is wrong or doubtful, with the reason and the drafting rule.`,
      },
      page: { kind: 'notes', standard: standard.id },
    },
    ...standard.chapters.map(({ slug, clause }): Draft => ({
      slug: chapterSlug(standard, slug),
      title: {
        zh: `${heading(clause, 'zh')}｜${standard.shortTitle.zh}`,
        en: `${heading(clause, 'en')} | ${standard.shortTitle.en}`,
      },
      description: {
        zh: `《${standard.title.zh}》${heading(clause, 'zh')}：中英文条文、义务程度和核对方法。`,
        en: `${standard.title.en}, chapter ${heading(clause, 'en')}: the text in both languages, its obligations and how it is checked.`,
      },
      headings: (language) => headingsOf(clause, language),
      page: { kind: 'chapter', standard: standard.id, chapter: clause.id },
    })),
  ]);
  const ofTopics = library.topics.map(({ id, name }): Draft => ({
    slug: topicSlug(id),
    title: { zh: `${name.zh}｜主题`, en: `${name.en} | Topics` },
    description: {
      zh: `各份标准在“${name.zh}”上的条款、义务程度和期望。`,
      en: `${name.en}: the provisions of each standard, their obligation and what they expect.`,
    },
    page: { kind: 'topic', topic: id },
  }));
  const comparing = views.map((view): Draft => ({
    ...compareViews[view],
    wide: true,
    page: { kind: 'compare', view },
  }));
  return [...fixed, ...comparing, ...ofTopics, ...ofStandards];
}

/** Every page made from the library, in every language. Pure: the same library gives the same pages. */
export function pagesOf(library: Library): PageEntry[] {
  return draftsOf(library).flatMap(({ slug, title, description, headings, wide = false, page }) =>
    languages.map((language) => ({
      language,
      slug,
      title: title[language],
      description: description[language],
      headings: headings?.(language) ?? [],
      wide,
      page,
    })),
  );
}
