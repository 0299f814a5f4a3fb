import { useEffect, useRef, useState } from 'react';
import { partLabels } from '../keep/refusal-words.ts';
import { same } from '../keep/merge.ts';
import type { HeadChange, Step } from '../logic/history.ts';
import { useSay } from '../session.ts';
import { useCurrent } from './current.ts';
import { show, showHeading } from './places.ts';
import { useUndo } from './use-history.ts';
import { useView } from './view.tsx';

/** In these the browser takes back what was typed, letter by letter. */
const takesText = (element: EventTarget | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !/^(radio|checkbox|button|submit|file)$/.test(element.type));

/** The field at the head that a change was made in. Of the profile it is the first that is another. */
function fieldOf({ head, before, after }: HeadChange): string {
  if (head !== 'profile') return head;
  const [was, is] = [before ?? {}, after ?? {}];
  const fields = ['region', 'provider', 'serves'] as const;
  return fields.find((field) => !same(Reflect.get(was, field), Reflect.get(is, field))) ?? head;
}

/** Takes the last change back, or does it again, and goes to where that was. Ctrl+Z and Ctrl+Y do the same. */
export function UndoButtons() {
  const say = useSay();
  const { plan } = useCurrent();
  const { reveal } = useView();
  const { can, undo, redo } = useUndo();
  const [news, setNews] = useState('');

  const go = (how: 'undo' | 'redo') => {
    const step = how === 'undo' ? undo() : redo();
    if (!step) return;
    const what = goTo(step);
    setNews(
      how === 'undo'
        ? say({ zh: `已撤销：${what}`, en: `Undone: ${what}` })
        : say({ zh: `已重做：${what}`, en: `Done again: ${what}` }),
    );
  };

  /** Goes to where a step was taken; gives what it is called. */
  const goTo = (step: Step): string => {
    const head = step.find((change): change is HeadChange => 'head' in change);
    if (head) {
      requestAnimationFrame(() => showHeading(fieldOf(head)));
      return say(partLabels[head.head] ?? { zh: head.head, en: head.head });
    }
    const [first] = step;
    if (!first || 'head' in first) return '';
    const { question } = first;
    reveal(question);
    requestAnimationFrame(() => show({ kind: 'question', id: question }));
    return plan.questions.find(({ id }) => id === question)?.ask ?? '';
  };
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || takesText(event.target)) return;
      const key = event.key.toLowerCase();
      const how = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : null;
      if (!how) return;
      event.preventDefault();
      latest.current(how);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <span className="undo">
      <button type="button" className="quiet" aria-disabled={!can.undo} onClick={() => go('undo')}>
        {say({ zh: '撤销', en: 'Undo' })}
      </button>
      <button type="button" className="quiet" aria-disabled={!can.redo} onClick={() => go('redo')}>
        {say({ zh: '重做', en: 'Redo' })}
      </button>
      <span role="status" className="unseen">
        {news}
      </span>
    </span>
  );
}
