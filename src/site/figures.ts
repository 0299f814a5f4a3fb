import { Area, Obligation } from '../model/clause.ts';
import type { NoCriteria } from '../model/criterion.ts';
import type { Provision, Standard } from '../library/library.ts';

const count = <Key extends string>(
  keys: readonly Key[],
  items: readonly (Key | undefined)[],
): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, items.filter((item) => item === key).length])) as Record<
    Key,
    number
  >;

export interface Figures {
  /** Clauses, list items and table rows that say something. */
  clauses: number;
  provisions: number;
  obligations: Record<Obligation, number>;
  areas: Record<Area, number>;
  /** Provisions of the chapters that require something: with criteria, and without them by reason. */
  coverage: {
    provisions: number;
    withCriteria: number;
    reasons: Partial<Record<NoCriteria['reason'], number>>;
  };
}

/** Counts what a standard says, over all of it or over the given provisions. */
export function figuresOf(
  standard: Standard,
  provisions: readonly Provision[] = standard.provisions,
): Figures {
  const read = provisions.filter(({ criteria, noCriteria }) => criteria.length > 0 || noCriteria);
  const reasons = read.flatMap(({ noCriteria }) => (noCriteria ? [noCriteria.reason] : []));
  return {
    clauses: standard.clauses.filter((clause) => clause.text || clause.cells).length,
    provisions: provisions.length,
    obligations: count(
      Obligation.options,
      provisions.map(({ obligation }) => obligation),
    ),
    areas: count(
      Area.options,
      provisions.map(({ area }) => area),
    ),
    coverage: {
      provisions: read.length,
      withCriteria: read.filter(({ criteria }) => criteria.length > 0).length,
      reasons: count([...new Set(reasons)], reasons),
    },
  };
}
