import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createEvaluator } from '../logic/results.ts';
import { createResultsStore, ResultsContext, useCheck, useCurrent } from './current.ts';

/** Judges the answers after what was typed has been painted. */
export function ResultsProvider({ children }: { children: ReactNode }) {
  const { id, plan } = useCurrent();
  const check = useDeferredValue(useCheck(id, (current) => current));
  const evaluate = useMemo(() => createEvaluator(plan), [plan]);
  const results = useMemo(() => evaluate(check), [evaluate, check]);
  const [store] = useState(() => createResultsStore(results));
  useEffect(() => store.set(results), [store, results]);
  return <ResultsContext value={store}>{children}</ResultsContext>;
}
