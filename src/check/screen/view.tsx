import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { isEverything, matching, type Filter } from '../logic/filter.ts';
import { sectionsOf, type Order, type SectionGroup } from '../logic/sections.ts';
import { useSession } from '../session.ts';
import { useCurrent, useResultsNow } from './current.ts';
import { placeIn, rememberPlace } from './left-off.ts';

/** A filter as it was applied: what it let through then stays, whatever is answered since. */
export interface Applied {
  filter: Filter;
  questions: ReadonlySet<string>;
}

/** How the questions are shown: in what order, and which of them. */
interface View {
  order: Order;
  setOrder: (order: Order) => void;
  groups: readonly SectionGroup[];
  applied: Applied | null;
  /** Applies a filter to the answers as they are now. */
  apply: (filter: Filter) => void;
  /** Lets a question be seen that the filter holds back. */
  reveal: (question: string) => void;
  isShown: (question: string) => boolean;
  /** The questions that are shown, in their order. */
  questions: readonly string[];
}

const ViewContext = createContext<View | null>(null);

/** How the questions of the check are shown. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('There is no view here.');
  return view;
}

/** Holds the order and the filter of the check at hand. */
export function ViewProvider({ children }: { children: ReactNode }) {
  const { pack, shelf } = useSession();
  const { id, plan } = useCurrent();
  const resultsNow = useResultsNow();
  const [order, setOrder] = useState<Order>(() => placeIn(id).order ?? 'topics');
  const [applied, setApplied] = useState<Applied | null>(null);

  const view = useMemo((): View => {
    const groups = sectionsOf(plan, order, pack.language);
    const isShown = (question: string) => !applied || applied.questions.has(question);
    return {
      order,
      setOrder(next) {
        rememberPlace(id, { order: next });
        setOrder(next);
      },
      groups,
      applied,
      apply(filter) {
        const answers = shelf.find(id)?.answers ?? {};
        setApplied(
          isEverything(filter)
            ? null
            : { filter, questions: matching(filter, plan, resultsNow(), answers, pack.topics) },
        );
      },
      reveal: (question) =>
        setApplied((before) =>
          before && !before.questions.has(question)
            ? { ...before, questions: new Set([...before.questions, question]) }
            : before,
        ),
      isShown,
      questions: groups.flatMap(({ sections }) =>
        sections.flatMap(({ questions }) =>
          questions.map((question) => question.id).filter((question) => isShown(question)),
        ),
      ),
    };
  }, [id, plan, order, applied, pack, shelf, resultsNow]);
  return <ViewContext value={view}>{children}</ViewContext>;
}
