import type { PackStandard } from '../../compare/pack.ts';
import type { Clause, Library, Standard } from '../../library/library.ts';
import type { Language } from '../../model/text.ts';
import { citation } from '../../words/citation.ts';
import { say } from '../../words/join.ts';
import { clauseUrl, pageUrl, standardSlug } from '../paths.ts';

const statusOf = ({ status, statusNote }: Standard, language: Language): string =>
  status === 'draft'
    ? say({ zh: `草案。${statusNote.zh}`, en: `Draft. ${statusNote.en}` }, language)
    : say({ zh: `已发布。${statusNote.zh}`, en: `Published. ${statusNote.en}` }, language);

/** The standards that are compared, as a view and its files name them: those that have been read into criteria. */
export const comparedStandards = ({ standards }: Library, language: Language): PackStandard[] =>
  standards
    .filter(({ isRead }) => isRead)
    .map((standard) => ({
      id: standard.id,
      name: standard.shortTitle[language],
      title: standard.title[language],
      status: statusOf(standard, language),
      href: pageUrl(language, standardSlug(standard)),
    }));

/** A clause of a standard, as it is cited, and where it stands. */
export const cited = (standard: Standard, clause: Clause, language: Language) => ({
  standard: standard.id,
  clause: citation(clause.id, language),
  href: clauseUrl(language, standard, clause),
});
