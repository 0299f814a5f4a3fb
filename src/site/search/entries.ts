import type { Clause, Library, Standard } from '../../library/library.ts';
import type { Obligation } from '../../model/clause.ts';
import type { Language } from '../../model/text.ts';
import { citation } from '../../words/citation.ts';
import { heading } from '../heading.ts';
import { clauseUrl, sourceUrl, termUrl } from '../paths.ts';

/** Something that a search can find: a clause, a term or a cited document. */
export interface SearchEntry {
  url: string;
  /** The standard that it is a clause of. */
  standard?: string | undefined;
  /** The clause number, the term or the document number. */
  name: string;
  /** Where it stands: the standard and the headings above it. */
  place: string;
  /** The heading, if the clause has one, and the text. */
  text: string;
  heading: string;
  obligations: Obligation[];
}

const cellsOf = ({ cells }: Clause, language: Language) => (cells ?? []).map((cell) => cell[language]);

/**
 * Clauses with the headings they stand under; lists are found by their items and by the sentence that leads them in.
 * A contents list is found as one, not by the headings that it repeats.
 */
function clauseEntries(standard: Standard, language: Language): SearchEntry[] {
  const byId = new Map(standard.clauses.map((clause) => [clause.id, clause]));
  const above = (parent: string | undefined): string[] => {
    const clause = parent === undefined ? undefined : byId.get(parent);
    if (!clause) return [];
    return [...above(clause.parent), ...(clause.title ? [heading(clause, language)] : [])];
  };
  const listing = standard.chapters.find(({ role }) => role === 'contents')?.clause.id;
  const clauses = standard.clauses.filter(({ chapter, id }) => chapter !== listing || id === listing);
  return clauses.map((clause) => ({
    standard: standard.id,
    url: clauseUrl(language, standard, clause),
    name: citation(clause.id, language),
    place: [standard.shortTitle[language], ...above(clause.parent)].join(language === 'zh' ? '　›　' : ' › '),
    text: [
      clause.title?.[language],
      clause.printedEnglish,
      clause.text?.[language],
      ...cellsOf(clause, language),
    ]
      .filter((text) => text !== undefined)
      .join(language === 'zh' ? '　' : ' — '),
    heading: clause.title?.[language] ?? '',
    obligations: [...new Set(clause.provisions.map(({ obligation }) => obligation))],
  }));
}

/** All that can be found in one language. */
export function searchEntries({ standards, terms, sources }: Library, language: Language): SearchEntry[] {
  return [
    ...standards.flatMap((standard) => clauseEntries(standard, language)),
    ...terms.map(({ id, term, note, alsoEn }) => ({
      url: termUrl(language, id),
      name: term[language],
      place: language === 'zh' ? '术语' : 'Terms',
      text: `${term.zh} ${[term.en, ...alsoEn].join(', ')} — ${note[language]}`,
      heading: '',
      obligations: [],
    })),
    ...sources.map(({ id, number, title, cited, finding }) => ({
      url: sourceUrl(language, id),
      name: number ?? title?.[language] ?? title?.zh ?? cited[0]!,
      place: language === 'zh' ? '引用文件' : 'Cited documents',
      text: [title?.[language] ?? title?.zh, finding[language]].filter(Boolean).join(' — '),
      heading: '',
      obligations: [],
    })),
  ];
}
