import type { Ask } from './pack.ts';

/** A clause that speaks to a question, said once, and everything that it expects there. */
export interface ClauseAsking extends Pick<
  Ask,
  'standard' | 'clause' | 'href' | 'obligation' | 'force' | 'text'
> {
  expects: Pick<Ask, 'as' | 'expectation' | 'condition'>[];
}

/** The clauses that ask, each once for each kind of obligation, in their order. */
export const clausesOf = (asks: readonly Ask[]): ClauseAsking[] =>
  [
    ...Map.groupBy(asks, ({ standard, clause, obligation, force, text }) =>
      JSON.stringify([standard, clause, obligation, force, text]),
    ).values(),
  ].flatMap(([first, ...rest]) => (first ? [{ ...first, expects: [first, ...rest] }] : []));
