import { useEffect, useRef } from 'react';
import { useSay } from '../../session.ts';

/** Asks before all progress is erased for good. */
export function EraseDialog({ onErase, onKeep }: { onErase: () => void; onKeep: () => void }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="erase-title"
      aria-describedby="erase-text"
      onClose={onKeep}
    >
      <h3 id="erase-title">{say({ zh: '清除全部学习进度？', en: 'Erase all progress?' })}</h3>
      <p id="erase-text">
        {say({
          zh: '答过的题、复习的日程和考试结果会从本机浏览器中永久清除，无法恢复。以后还要用的，请先存为文件。',
          en: 'The cards answered, the review schedule and the exam results will be erased from this browser for good and cannot be brought back. If you may need them again, save them to a file first.',
        })}
      </p>
      <p className="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          {say({ zh: '保留', en: 'Keep it' })}
        </button>
        <button type="button" className="danger" onClick={onErase}>
          {say({ zh: '永久清除', en: 'Erase for good' })}
        </button>
      </p>
    </dialog>
  );
}
