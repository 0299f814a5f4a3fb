import { useCallback, useSyncExternalStore } from 'react';
import type { Check } from '../../model/answer.ts';
import type { Shelf } from '../keep/shelf.ts';
import { changesBetween, withChanges } from '../logic/answers.ts';
import { createHistory, type History } from '../logic/history.ts';
import { useSession } from '../session.ts';
import { useCurrent } from './current.ts';

/** One history a check for as long as the page lives, so that it outlasts a look at the report. */
const histories = new WeakMap<Shelf, Map<string, History>>();

function historyOf(shelf: Shelf, id: string): History {
  const ofShelf = histories.get(shelf) ?? new Map<string, History>();
  histories.set(shelf, ofShelf);
  const history = ofShelf.get(id) ?? createHistory(() => performance.now());
  ofShelf.set(id, history);
  return history;
}

/** What can be taken back in the check at hand. */
export function useHistory(): History {
  const { shelf } = useSession();
  const { id } = useCurrent();
  return historyOf(shelf, id);
}

/** Changes answers of the check at hand so that all of it can be taken back at once. */
export function useChange(): (how: (check: Check) => Check) => void {
  const { shelf } = useSession();
  const { id } = useCurrent();
  const history = useHistory();
  return useCallback(
    (how) => {
      const before = shelf.find(id);
      shelf.change(id, how);
      const after = shelf.find(id);
      if (before && after) history.record(changesBetween(before, after));
    },
    [shelf, id, history],
  );
}

/** How often the answer to a question has been brought back: its form is then made anew. */
export function useRestored(question: string): number {
  const history = useHistory();
  return useSyncExternalStore(history.subscribe, () => history.restored(question));
}

/** Takes steps back and does them again. Each gives the question that it came to, if there was a step. */
export function useUndo(): {
  can: ReturnType<History['state']>;
  undo: () => string | null;
  redo: () => string | null;
} {
  const { shelf } = useSession();
  const { id } = useCurrent();
  const history = useHistory();
  const can = useSyncExternalStore(history.subscribe, history.state);
  const apply = (step: ReturnType<History['undo']>) => {
    if (!step) return null;
    shelf.change(id, (check) => withChanges(check, step));
    return step[0]?.question ?? null;
  };
  return { can, undo: () => apply(history.undo()), redo: () => apply(history.redo()) };
}
