import type { Library, Standard } from '../../library/library.ts';
import { PublishedQuestions, PublishedStandard, PublishedStandards } from '../../model/published.ts';
import { clauseUrl, fileUrl, pageUrl, standardSlug } from '../paths.ts';

/** A standard as data. Throws where it does not fit its own published schema. */
export function publishedStandard(standard: Standard): PublishedStandard {
  const {
    id,
    chapters,
    clauses,
    provisions: _all,
    notes: _notes,
    workedAgency: _agency,
    isRead,
    ...identity
  } = standard;
  return PublishedStandard.parse({
    id,
    identity,
    isRead,
    chapters: chapters.map(({ role, clause }) => ({ id: clause.id, role })),
    clauses: clauses.map((clause) => ({
      id: clause.id,
      parent: clause.parent ?? null,
      kind: clause.kind,
      marker: clause.marker,
      title: clause.title ?? null,
      printedEnglish: clause.printedEnglish ?? null,
      text: clause.text ?? null,
      cells: clause.cells ?? null,
      page: { zh: clauseUrl('zh', standard, clause), en: clauseUrl('en', standard, clause) },
      anchor: clause.anchor,
      provisions: clause.provisions.map((provision) => ({
        id: provision.id,
        obligation: provision.obligation,
        force: provision.force,
        area: provision.area ?? null,
        text: provision.text,
        criteria: provision.criteria,
        noCriteria: provision.noCriteria ?? null,
      })),
    })),
  });
}

/** The list of standards as data. */
export function publishedStandards({ standards }: Library): PublishedStandards {
  return PublishedStandards.parse(
    standards.map((standard) => ({
      id: standard.id,
      title: standard.title,
      region: standard.region,
      audience: standard.audience,
      status: standard.status,
      isRead: standard.isRead,
      page: { zh: pageUrl('zh', standardSlug(standard)), en: pageUrl('en', standardSlug(standard)) },
      data: fileUrl(`data/standards/${standard.id}.json`),
    })),
  );
}

/** The question bank as data. */
export const publishedQuestions = ({ questions }: Library): PublishedQuestions =>
  PublishedQuestions.parse(questions);
