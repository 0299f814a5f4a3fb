import { download } from '../../export/download.ts';
import { refusalInWords } from '../keep/refusal-words.ts';
import type { Unreadable } from '../keep/storage.ts';
import { useSay, useSession } from '../session.ts';
import type { Erasable } from './EraseDialog.tsx';

interface Props {
  stored: Unreadable;
  onErase: (erasable: Erasable) => void;
}

/** A kept check that cannot be read: why, and what can be done with it. */
export function UnreadableCheck({ stored, onErase }: Props) {
  const say = useSay();
  const { pack } = useSession();
  const ask = (id: string) => pack.questions.find((question) => question.id === id)?.ask;
  const name = say({ zh: `读不了的自查 ${stored.key}`, en: `unreadable check ${stored.key}` });
  const file = {
    name: 'duibiao-unreadable.json',
    blob: new Blob([stored.raw], { type: 'application/json' }),
  };
  return (
    <li className="saved">
      <h4>{say({ zh: '有一次自查读不了', en: 'A check that cannot be read' })}</h4>
      <p className="error">{say(refusalInWords(stored.refusal, ask))}</p>
      <p className="saved-facts">
        <code>{stored.key}</code>
      </p>
      <p className="actions">
        <button
          type="button"
          aria-label={say({ zh: `原样存为文件：${name}`, en: `Save to a file as it is: ${name}` })}
          onClick={() => download(file)}
        >
          {say({ zh: '原样存为文件', en: 'Save to a file as it is' })}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={say({ zh: `清除：${name}`, en: `Erase: ${name}` })}
          onClick={() => onErase({ key: stored.key, id: null, name, file })}
        >
          {say({ zh: '清除', en: 'Erase' })}
        </button>
      </p>
    </li>
  );
}
