import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { heading } from './heading.ts';
import type { Language } from '../model/text.ts';
import { languageOf } from './language.ts';
import { library, standardById } from './library.ts';
import { chapterSlug, noteSlug, pageUrl, standardSlug, topicSlug } from './paths.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

/** The standards as a group of the contents list, the page of all of them first. */
const standardsGroup = (
  link: (label: string, slug: string) => Link,
  language: Language,
): Extract<Entry, { type: 'group' }> => ({
  type: 'group',
  label: language === 'zh' ? '标准' : 'Standards',
  entries: [
    link(language === 'zh' ? '全部标准' : 'All of them', 'standards'),
    ...library().standards.map((standard) => link(standard.shortTitle[language], standardSlug(standard))),
  ],
  collapsed: false,
  badge: undefined,
});

/** Gives each page the contents list it needs and no more: a standard's pages its chapters, the others the site's. */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const { page } = route.entry.data;
  const language = languageOf(route.lang);
  const link = (label: string, slug: string): Link => {
    const href = pageUrl(language, slug);
    const isCurrent = href.replace(/\/$/, '') === context.url.pathname.replace(/\/$/, '');
    return { type: 'link', label, href, isCurrent, badge: undefined, attrs: {} };
  };

  if (page?.kind === 'standard' || page?.kind === 'chapter' || page?.kind === 'notes') {
    const standard = standardById(page.standard);
    const links = [
      link(language === 'zh' ? '概览' : 'Overview', standardSlug(standard)),
      ...standard.chapters.map(({ slug, clause }) =>
        link(heading(clause, language), chapterSlug(standard, slug)),
      ),
    ];
    const current = links.findIndex(({ isCurrent }) => isCurrent);
    const notes = link(
      language === 'zh'
        ? `编写提示（${standard.notes.length}）`
        : `Drafting notes (${standard.notes.length})`,
      noteSlug(standard),
    );
    route.sidebar = [
      {
        type: 'group',
        label: standard.title[language],
        entries: [...links, notes],
        collapsed: false,
        badge: undefined,
      },
      { ...standardsGroup(link, language), collapsed: true },
    ];
    route.pagination =
      current === -1
        ? { prev: undefined, next: undefined }
        : { prev: links[current - 1], next: links[current + 1] };
    return;
  }

  if (page?.kind === 'topics' || page?.kind === 'topic') {
    const links = [
      link(language === 'zh' ? '全部主题' : 'All topics', 'topics'),
      ...library().topics.map(({ id, name }) => link(name[language], topicSlug(id))),
    ];
    const current = links.findIndex(({ isCurrent }) => isCurrent);
    route.sidebar = [
      {
        type: 'group',
        label: language === 'zh' ? '主题' : 'Topics',
        entries: links,
        collapsed: false,
        badge: undefined,
      },
    ];
    route.pagination = { prev: links[current - 1], next: links[current + 1] };
    return;
  }

  route.sidebar = [
    standardsGroup(link, language),
    {
      type: 'group',
      label: language === 'zh' ? '参考' : 'Reference',
      entries: [
        link(language === 'zh' ? '术语' : 'Terms', 'terms'),
        link(language === 'zh' ? '引用文件' : 'Cited documents', 'sources'),
        link(language === 'zh' ? '给学习者' : 'For trainees', 'trainees'),
        link(language === 'zh' ? '怎样读、怎样判' : 'How it is read and judged', 'method'),
        link(language === 'zh' ? '怎样计数' : 'How things are counted', 'counting'),
        link(language === 'zh' ? '给起草人' : 'For drafters', 'drafters'),
        link(language === 'zh' ? '数据' : 'Data', 'data'),
      ],
      collapsed: false,
      badge: undefined,
    },
  ];
  route.pagination = { prev: undefined, next: undefined };
});
