import type { Clause, Library, Provision, Standard } from '../library/library.ts';
import type { Pack, PackProvision, PackStandard } from '../model/pack.ts';
import { localise, type Language } from '../model/text.ts';
import { walkOf } from './walk.ts';
import { clauseUrl, fileUrl, pageUrl, standardSlug } from './paths.ts';

function packProvision(
  provision: Provision,
  standard: Standard,
  clause: Clause,
  language: Language,
): PackProvision {
  return {
    id: provision.id,
    clause: clause.id,
    href: clauseUrl(language, standard, clause),
    chapter: clause.chapter,
    obligation: provision.obligation,
    force: provision.force,
    area: provision.area ?? null,
    text: provision.text[language],
    leadIn: provision.leadIn?.[language] ?? null,
    criteria: provision.criteria.map((criterion) => localise(criterion, language)),
    noCriteria: provision.noCriteria ? localise(provision.noCriteria, language) : null,
  };
}

function packStandard(standard: Standard, language: Language): PackStandard {
  const { title, shortTitle, edition, region, audience, statusNote } = standard;
  const { status, numbering, regionId, serves, workedAgency } = standard;
  const named = localise({ title, shortTitle, edition, region, audience, statusNote }, language);
  return {
    id: standard.id,
    ...named,
    status,
    numbering,
    regionId,
    serves,
    hasExample: workedAgency !== undefined,
    chapters: standard.chapters.map(({ clause }) => ({
      id: clause.id,
      heading: clause.title?.[language] ?? '',
    })),
    href: pageUrl(language, standardSlug(standard)),
    provisions: standard.clauses.flatMap((clause) =>
      clause.provisions
        .filter(({ criteria, noCriteria }) => criteria.length > 0 || noCriteria)
        .map((provision) => packProvision(provision, standard, clause, language)),
    ),
  };
}

/** What the check needs of the library, in one language: the standards that have been read into criteria. Provisions that nothing can be said of are left out. */
export function packOf({ standards, questions, moved, topics, sources }: Library, language: Language): Pack {
  const attested = new Set(
    questions.flatMap(({ question }) => (question.type === 'attestation' ? [question.source] : [])),
  );
  return {
    language,
    standards: standards.filter(({ isRead }) => isRead).map((standard) => packStandard(standard, language)),
    questions: questions.map(({ id, area, question }) => ({ ...localise(question, language), id, area })),
    moved: localise(moved, language),
    topics: Object.fromEntries(topics.map(({ id, name }) => [id, name[language]])),
    sources: Object.fromEntries(
      sources
        .filter(({ id }) => attested.has(id))
        .map(({ id, number, title }) => [
          id,
          [number, title?.[language] ?? title?.zh].filter(Boolean).join(' '),
        ]),
    ),
    examplesUrl: fileUrl(`data/check/example.${language}.json`),
    walk: walkOf(questions),
  };
}
