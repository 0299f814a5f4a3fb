import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Check } from '../../model/answer.ts';
import type { Plan } from '../logic/plan.ts';
import type { Results } from '../logic/results.ts';
import { useSession, useShelf } from '../session.ts';

/** The check that is being filled in, and what it asks. */
interface Current {
  id: string;
  plan: Plan;
}

export const CurrentContext = createContext<Current | null>(null);
export const ResultsContext = createContext<ResultsStore | null>(null);

/** Holds the latest results, so that only what shows something that has changed is rendered again. */
interface ResultsStore {
  results: () => Results;
  subscribe: (listener: () => void) => () => void;
  set: (results: Results) => void;
}

/** A store that starts with results. */
export function createResultsStore(initial: Results): ResultsStore {
  let results = initial;
  const listeners = new Set<() => void>();
  return {
    results: () => results,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      results = next;
      for (const listener of listeners) listener();
    },
  };
}

/** The check that the screen shows. */
export function useCurrent(): Current {
  const current = useContext(CurrentContext);
  if (!current) throw new Error('There is no check here.');
  return current;
}

/** Something of what the answers come to. A moment behind while the reader types. */
export function useResults<T>(select: (results: Results) => T): T {
  const store = useContext(ResultsContext);
  if (!store) throw new Error('There are no results here.');
  return useSyncExternalStore(store.subscribe, () => select(store.results()));
}

/** What the answers come to at the moment of asking, without following it. */
export function useResultsNow(): () => Results {
  const store = useContext(ResultsContext);
  if (!store) throw new Error('There are no results here.');
  return store.results;
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
