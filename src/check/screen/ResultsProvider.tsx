import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { createEvaluator } from '../logic/results.ts';
import { ResultsContext, useCheck, useCurrent } from './current.ts';

/** Judges the answers after what was typed has been painted. */
export function ResultsProvider({ children }: { children: ReactNode }) {
  const { id, plan } = useCurrent();
  const check = useDeferredValue(useCheck(id, (current) => current));
  const evaluate = useMemo(() => createEvaluator(plan), [plan]);
  const results = useMemo(() => evaluate(check), [evaluate, check]);
  return <ResultsContext value={results}>{children}</ResultsContext>;
}
