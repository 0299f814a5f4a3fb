import type { Check } from '../draft.ts';

/** The other names under which a term is said to be defined are names that some standard defines. */
export const terms: Check = ({ standards, terms: known }) => {
  const defined = new Set(
    standards.flatMap(({ standard }) =>
      standard.clauses.filter(({ kind }) => kind === 'term').map(({ title }) => title?.zh),
    ),
  );
  return Object.entries(known.value).flatMap(([id, { definedAs }]) =>
    definedAs
      .filter((name) => !defined.has(name))
      .map((name) => ({ at: known.at(id, 'definedAs'), message: `no standard defines ${name}` })),
  );
};
