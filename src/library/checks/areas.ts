import type { Check } from '../draft.ts';

/** Every provision that can be judged belongs to an area. */
export const areas: Check = ({ standards }) =>
  standards.flatMap(({ standard }) =>
    standard.clauses.flatMap(({ provisions, at }) =>
      provisions
        .filter(({ criteria, area }) => criteria.length > 0 && !area)
        .map(({ id }) => ({
          at,
          message: `provision ${id} has criteria but no area`,
          expected: 'facilities, staffing or processes',
        })),
    ),
  );
