import type { Clause, Library, Provision, Standard } from '../library/library.ts';
import { library } from './library.ts';
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

/** For every question, by its id, the criteria that ask it, in the order of the standards and of their text. */
export function askedBy({ standards, questions }: Library): ReadonlyMap<string, readonly AskedBy[]> {
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

/** The same of the library of this project, made once for each reading of it. */
export function asked(of: Library = library()): ReadonlyMap<string, readonly AskedBy[]> {
  const known = kept.get(of) ?? askedBy(of);
  kept.set(of, known);
  return known;
}
