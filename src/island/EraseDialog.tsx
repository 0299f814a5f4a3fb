import { download } from '../export/download.ts';
import type { Language, Text } from '../model/text.ts';
import { say } from '../words/join.ts';
import { Dialog } from './Dialog.tsx';

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

/** Asks before anything is erased for good, and offers to save it first. */
export function EraseDialog({ language, title, text, file, onErase, onKeep }: Props) {
  return (
    <Dialog
      title={say(title, language)}
      text={say(text, language)}
      back={say({ zh: '保留', en: 'Keep it' }, language)}
      onBack={onKeep}
    >
      <button type="button" onClick={() => download(file)}>
        {say({ zh: '先存为文件', en: 'Save to a file first' }, language)}
      </button>
      <button type="button" className="danger" onClick={onErase}>
        {say({ zh: '永久清除', en: 'Erase for good' }, language)}
      </button>
    </Dialog>
  );
}
