import type { Check, StandardDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/**
 * Every provision of a chapter that requires something has criteria or a reason; every entry reads a provision that
 * exists. A standard without criteria.yaml is published and not yet read.
 */
export const coverage: Check = ({ standards }) =>
  standards
    .filter(({ standard }) => standard.isRead)
    .flatMap((draft) => [...uncovered(draft), ...unfounded(draft), ...misdirected(draft)]);

function uncovered({ standard }: StandardDraft): Problem[] {
  const requiring = new Set(
    standard.chapters
      .filter(({ role }) => role === 'requirements' || role === 'annex')
      .map(({ clause }) => clause.id),
  );
  return standard.clauses
    .filter(({ chapter }) => requiring.has(chapter))
    .flatMap(({ provisions, at }) =>
      provisions
        .filter(({ criteria, noCriteria }) => criteria.length === 0 && !noCriteria)
        .map(({ id }) => ({
          at,
          message: `provision ${id} has neither criteria nor a reason for having none`,
        })),
    );
}

function unfounded({ standard, criteria }: StandardDraft): Problem[] {
  const ids = new Set(standard.provisions.map(({ id }) => id));
  return Object.keys(criteria.value)
    .filter((id) => !ids.has(id))
    .map((id) => ({ at: criteria.at(id), message: `there is no provision ${id} in ${standard.id}` }));
}

/** `judged-with` points at a provision that is judged. */
function misdirected({ standard, criteria }: StandardDraft): Problem[] {
  const judged = new Set(
    standard.provisions.filter((provision) => provision.criteria.length > 0).map(({ id }) => id),
  );
  return Object.entries(criteria.value).flatMap(([id, entry]) =>
    !Array.isArray(entry) && entry.reason === 'judged-with' && !judged.has(entry.with)
      ? [
          {
            at: criteria.at(id, 'with'),
            message: `${id} is judged with a provision that has no criteria`,
            found: entry.with,
          },
        ]
      : [],
  );
}
