import { useEffect, useRef, useState } from 'react';
import { useSay } from '../session.ts';
import { useCurrent } from './current.ts';
import { show } from './places.ts';
import { useUndo } from './use-history.ts';
import { useView } from './view.tsx';

/** In these the browser takes back what was typed, letter by letter. */
const takesText = (element: EventTarget | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !/^(radio|checkbox|button|submit|file)$/.test(element.type));

/** Takes the last answer back, or does it again, and goes to where that was. Ctrl+Z and Ctrl+Y do the same. */
export function UndoButtons() {
  const say = useSay();
  const { plan } = useCurrent();
  const { reveal } = useView();
  const { can, undo, redo } = useUndo();
  const [news, setNews] = useState('');

  const go = (how: 'undo' | 'redo') => {
    const question = how === 'undo' ? undo() : redo();
    if (!question) return;
    reveal(question);
    requestAnimationFrame(() => show({ kind: 'question', id: question }));
    const ask = plan.questions.find(({ id }) => id === question)?.ask ?? '';
    setNews(
      how === 'undo'
        ? say({ zh: `已撤销：${ask}`, en: `Undone: ${ask}` })
        : say({ zh: `已重做：${ask}`, en: `Done again: ${ask}` }),
    );
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
