import { useRef } from 'react';
import { nextUnanswered } from '../logic/next.ts';
import { hashOf } from '../logic/router.ts';
import { useSay } from '../session.ts';
import { useCurrent, useResults } from './current.ts';
import { questionAt, show } from './places.ts';

/** Stays at the foot of the window: how far the form has come, and the way on. */
export function NextBar() {
  const say = useSay();
  const { id, plan } = useCurrent();
  const answered = useResults((results) => results.answered);
  const last = useRef<string | null>(null);
  const questions = plan.questions.map((question) => question.id);
  const done = answered.size === questions.length;

  const goOn = () => {
    const next = nextUnanswered(questions, answered, last.current);
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
      <span className="next-count">
        {answered.size}/{questions.length}
      </span>
      {done ? (
        <a className="button primary" href={hashOf.report(id)}>
          {say({ zh: '已全部答完，查看差距报告', en: 'All answered: see the gap report' })}
        </a>
      ) : (
        <button type="button" className="primary" onClick={goOn}>
          {say({ zh: '下一个未答项', en: 'Next unanswered' })}
        </button>
      )}
    </div>
  );
}
