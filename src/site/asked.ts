import type { Clause, Library, Provision, Standard } from '../library/library.ts';
import { questionsAsked, type Criterion } from '../model/criterion.ts';

/** A criterion that asks a question, and the provision that it reads. */
export interface AskedBy {
  standard: Standard;
  clause: Clause;
  provision: Provision;
  criterion: Criterion;
  /** What is expected of the answer, or only whether the provision applies. */
  as: 'expectation' | 'condition';
}

function askedBy({ standards, questions }: Library): ReadonlyMap<string, readonly AskedBy[]> {
  const found = new Map<string, AskedBy[]>(questions.map(({ id }) => [id, []]));
  for (const standard of standards)
    for (const clause of standard.clauses)
      for (const provision of clause.provisions)
        for (const criterion of provision.criteria) {
          const expected = questionsAsked(criterion.expect);
          const conditions = criterion.when ? questionsAsked(criterion.when) : [];
          for (const id of new Set([...expected, ...conditions]))
            found.get(id)!.push({
              standard,
              clause,
              provision,
              criterion,
              as: expected.includes(id) ? 'expectation' : 'condition',
            });
        }
  return found;
}

const kept = new WeakMap<Library, ReadonlyMap<string, readonly AskedBy[]>>();

/**
 * For every question, by its id, the criteria that ask it, in the order of the standards and of their text. Gathered
 * once for a library: every page asks.
 */
export function asked(library: Library): ReadonlyMap<string, readonly AskedBy[]> {
  const known = kept.get(library) ?? askedBy(library);
  kept.set(library, known);
  return known;
}
