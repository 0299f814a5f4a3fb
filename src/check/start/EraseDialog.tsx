import { useEffect, useRef } from 'react';
import { download } from '../../export/download.ts';
import { useSay } from '../session.ts';

/** Something that can be erased, and the file that it can be saved to before. */
export interface Erasable {
  key: string;
  id: string | null;
  name: string;
  file: { name: string; blob: Blob };
}

interface Props {
  erasable: Erasable;
  onErase: () => void;
  onKeep: () => void;
}

/** Asks before anything is erased for good. */
export function EraseDialog({ erasable, onErase, onKeep }: Props) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="erase-title"
      aria-describedby="erase-text"
      onClose={onKeep}
    >
      <h3 id="erase-title">{say({ zh: `清除“${erasable.name}”？`, en: `Erase “${erasable.name}”?` })}</h3>
      <p id="erase-text">
        {say({
          zh: '它会从本机浏览器中永久清除，无法恢复。如果以后还要用，请先存为文件。',
          en: 'It will be erased from this browser for good and cannot be brought back. If you may need it again, save it to a file first.',
        })}
      </p>
      <p className="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          {say({ zh: '保留', en: 'Keep it' })}
        </button>
        <button type="button" onClick={() => download(erasable.file)}>
          {say({ zh: '先存为文件', en: 'Save to a file first' })}
        </button>
        <button type="button" className="danger" onClick={onErase}>
          {say({ zh: '永久清除', en: 'Erase for good' })}
        </button>
      </p>
    </dialog>
  );
}
