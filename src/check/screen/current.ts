import { createContext, useContext } from 'react';
import type { Check } from '../../model/answer.ts';
import type { Plan } from '../logic/plan.ts';
import type { Results } from '../logic/results.ts';
import { useSession, useShelf } from '../session.ts';

/** The check that is being filled in, and what it asks. */
export interface Current {
  id: string;
  plan: Plan;
}

export const CurrentContext = createContext<Current | null>(null);
export const ResultsContext = createContext<Results | null>(null);

/** The check that the screen shows. */
export function useCurrent(): Current {
  const current = useContext(CurrentContext);
  if (!current) throw new Error('There is no check here.');
  return current;
}

/** What its answers come to. A moment behind while the reader types. */
export function useResults(): Results {
  const results = useContext(ResultsContext);
  if (!results) throw new Error('There are no results here.');
  return results;
}

/** Something of the check itself, kept up to date. */
export function useCheck<T>(id: string, select: (check: Check) => T): T {
  const { shelf } = useSession();
  return useShelf(() => {
    const check = shelf.find(id);
    if (!check) throw new Error(`There is no check ${id}.`);
    return select(check);
  });
}
