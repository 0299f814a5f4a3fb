import type { BankQuestion, Clause, Standard } from '../library/library.ts';
import type { Language } from '../model/text.ts';

const base = (import.meta.env?.BASE_URL ?? process.env.BASE_PATH ?? '/').replace(/\/$/, '');

/** The address of a file or endpoint, base path included: `data/standards.json` → `/base/data/standards.json`. */
export const fileUrl = (path: string): string => `${base}/${path}`;

/** The address of a page: Chinese at the root, English under `/en/`. */
export function pageUrl(language: Language, slug = ''): string {
  const parts = [language === 'en' ? 'en' : '', slug].filter(Boolean);
  return parts.length === 0 ? `${base}/` : `${base}/${parts.join('/')}/`;
}

export const standardSlug = (standard: Pick<Standard, 'id'>): string => `standards/${standard.id}`;

/** The page of a chapter, by the chapter's slug. */
export const chapterSlug = (standard: Pick<Standard, 'id'>, slug: string): string =>
  `${standardSlug(standard)}/${slug}`;

/** The page that collects a standard's drafting notes. */
export const noteSlug = (standard: Pick<Standard, 'id'>): string => `${standardSlug(standard)}/notes`;

/** The permalink of a clause: its chapter's page and its anchor. A chapter itself is its page. */
export function clauseUrl(language: Language, standard: Standard, clause: Clause): string {
  const chapter = standard.chapters.find((candidate) => candidate.clause.id === clause.chapter);
  if (!chapter) throw new Error(`${standard.id} has no chapter ${clause.chapter}.`);
  const page = pageUrl(language, chapterSlug(standard, chapter.slug));
  return clause.depth === 1 ? page : `${page}#${clause.anchor}`;
}

/** The page of a topic. */
export const topicSlug = (topic: string): string => `topics/${topic}`;

/** A question on the page of its topic: who asks it. */
export const questionUrl = (language: Language, { id, question }: BankQuestion): string =>
  `${pageUrl(language, topicSlug(question.topic))}#${id}`;

/** Where the check opens at a question. */
export const askUrl = (language: Language, question: string): string =>
  `${pageUrl(language, 'check')}#/ask/${question}`;

export const sourceUrl = (language: Language, id: string): string => `${pageUrl(language, 'sources')}#${id}`;
export const termUrl = (language: Language, id: string): string => `${pageUrl(language, 'terms')}#${id}`;
