import type { PackStandard } from '../../compare/pack.ts';
import type { Clause, Library, Standard } from '../../library/library.ts';
import type { Language, Text } from '../../model/text.ts';
import { citation } from '../../words/citation.ts';
import { say } from '../../words/join.ts';
import { clauseUrl, pageUrl, standardSlug } from '../paths.ts';

const statuses: Record<Standard['status'], Text> = {
  draft: { zh: '草案', en: 'draft' },
  published: { zh: '已发布', en: 'published' },
};

/** The standards that are compared, as a view and its files name them: those that have been read into criteria. */
export const comparedStandards = ({ standards }: Library, language: Language): PackStandard[] =>
  standards
    .filter(({ isRead }) => isRead)
    .map((standard) => ({
      id: standard.id,
      name: standard.shortTitle[language],
      title: standard.title[language],
      status: say(statuses[standard.status], language),
      statusNote: standard.statusNote[language],
      href: pageUrl(language, standardSlug(standard)),
    }));

/** A clause of a standard, as it is cited, and where it stands. */
export const cited = (standard: Standard, clause: Clause, language: Language) => ({
  standard: standard.id,
  clause: citation(clause.id, language),
  href: clauseUrl(language, standard, clause),
});
