import type { Clause, Library, Standard } from '../library/library.ts';

/** What a standard says a term means. */
export interface Definition {
  standard: Standard;
  clause: Clause;
}

/** The definitions that the standards give a term under any of its Chinese names, in the order of the standards. */
export const definitionsOf = (
  { standards }: Pick<Library, 'standards'>,
  names: readonly string[],
): Definition[] =>
  standards.flatMap((standard) =>
    standard.clauses
      .filter(({ kind, title }) => kind === 'term' && title && names.includes(title.zh))
      .map((clause) => ({ standard, clause })),
  );
