import { useRef } from 'react';
import { everything } from '../logic/filter.ts';
import { nextUnanswered } from '../logic/next.ts';
import { hashOf } from '../logic/router.ts';
import { useSay } from '../session.ts';
import { useCurrent, useResults } from './current.ts';
import { questionAt, show } from './places.ts';
import { UndoButtons } from './UndoButtons.tsx';
import { useView } from './view.tsx';

/** Stays at the foot of the window: how far the form has come, and the way on. */
export function NextBar() {
  const say = useSay();
  const { id, plan } = useCurrent();
  const { questions: shown, applied, apply } = useView();
  const answered = useResults((results) => results.answered);
  const last = useRef<string | null>(null);
  const questions = plan.questions.map((question) => question.id);
  const done = answered.size === questions.length;

  const doneHere = shown.every((question) => answered.has(question));

  const goOn = () => {
    const next = nextUnanswered(shown, answered, last.current);
    if (next === undefined) return;
    last.current = next;
    show({ kind: 'question', id: next });
  };

  return (
    <div
      className="next-bar"
      // Where the reader was before they came to the bar.
      onFocus={({ relatedTarget }) => {
        const from = questionAt(relatedTarget);
        if (from) last.current = from;
      }}
    >
      <UndoButtons />
      <span className="next-count">
        {answered.size}/{questions.length}
      </span>
      {done ? (
        <a className="button primary" href={hashOf.report(id)}>
          {say({ zh: '已全部答完，查看差距报告', en: 'All answered: see the gap report' })}
        </a>
      ) : applied && doneHere ? (
        <button type="button" className="primary" onClick={() => apply(everything)}>
          {say({ zh: '显示全部', en: 'Show all' })}
        </button>
      ) : (
        <button type="button" className="primary" onClick={goOn}>
          {say({ zh: '下一个未答项', en: 'Next unanswered' })}
        </button>
      )}
    </div>
  );
}
