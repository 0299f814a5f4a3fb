import { useEffect, useRef } from 'react';
import { download } from '../export/download.ts';
import type { Language, Text } from '../model/text.ts';
import { say } from '../words/join.ts';

interface Props {
  language: Language;
  /** What is about to be erased, as a question. */
  title: Text;
  /** What goes with it. */
  text: Text;
  /** The file that it can be saved to before. */
  file: { name: string; blob: Blob };
  onErase: () => void;
  onKeep: () => void;
}

/** Asks before anything is erased for good. Escape keeps it. */
export function EraseDialog({ language, title, text, file, onErase, onKeep }: Props) {
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
      <h3 id="erase-title">{say(title, language)}</h3>
      <p id="erase-text">{say(text, language)}</p>
      <p className="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          {say({ zh: '保留', en: 'Keep it' }, language)}
        </button>
        <button type="button" onClick={() => download(file)}>
          {say({ zh: '先存为文件', en: 'Save to a file first' }, language)}
        </button>
        <button type="button" className="danger" onClick={onErase}>
          {say({ zh: '永久清除', en: 'Erase for good' }, language)}
        </button>
      </p>
    </dialog>
  );
}
