import { useCallback, useSyncExternalStore } from 'react';
import type { Check } from '../../model/answer.ts';
import type { Shelf } from '../keep/shelf.ts';
import { changesBetween, withChanges } from '../logic/answers.ts';
import { createHistory, type History, type Step } from '../logic/history.ts';
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

/** Changes a check so that all of it can be taken back at once. */
export function useChangeOf(id: string): (how: (check: Check) => Check) => void {
  const { shelf } = useSession();
  return useCallback(
    (how) => {
      const before = shelf.find(id);
      shelf.change(id, how);
      const after = shelf.find(id);
      if (before && after) historyOf(shelf, id).record(changesBetween(before, after));
    },
    [shelf, id],
  );
}

/** Changes the check at hand so that all of it can be taken back at once. */
export const useChange = () => useChangeOf(useCurrent().id);

/** How often the answer to a question, or the head, has been brought back: its form is then made anew. */
export function useRestored(place: string): number {
  const history = useHistory();
  return useSyncExternalStore(history.subscribe, () => history.restored(place));
}

/** Takes steps back and does them again. Each gives the step that was taken, if there was one. */
export function useUndo(): {
  can: ReturnType<History['state']>;
  undo: () => Step | null;
  redo: () => Step | null;
} {
  const { shelf } = useSession();
  const { id } = useCurrent();
  const history = useHistory();
  const can = useSyncExternalStore(history.subscribe, history.state);
  const apply = (step: Step | null) => {
    if (step) shelf.change(id, (check) => withChanges(check, step));
    return step;
  };
  return { can, undo: () => apply(history.undo()), redo: () => apply(history.redo()) };
}
