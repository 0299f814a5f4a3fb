import type { Ref } from 'react';
import { useSay } from '../session.ts';
import { RejectedRows } from './import/Preview.tsx';
import type { LastDone as Done } from './use-people.ts';

interface Props {
  done: Done;
  undo: Ref<HTMLButtonElement>;
  onUndo: () => void;
  onForget: () => void;
}

/** What was last done to the roster, what was left out of it, and the way back. */
export function LastDone({ done, undo, onUndo, onForget }: Props) {
  const say = useSay();
  const name = done.how === 'removed' ? done.person.name : '';
  const count = done.how === 'imported' ? done.ids.length : 0;
  const text =
    done.how === 'removed'
      ? { zh: `已移除${name || '未署名的人员'}。`, en: `Removed: ${name || 'unnamed person'}. ` }
      : { zh: `已导入${count}人。`, en: `Imported: ${count}. ` };
  return (
    <div className="message">
      <p role="status">{say(text)}</p>
      {done.how === 'imported' && <RejectedRows rejected={done.rejected} />}
      <p className="actions">
        <button type="button" ref={undo} onClick={onUndo}>
          {say({ zh: '撤销', en: 'Undo' })}
        </button>
        {done.how === 'imported' && (
          <button type="button" className="quiet" onClick={onForget}>
            {say({ zh: '知道了', en: 'Close' })}
          </button>
        )}
      </p>
    </div>
  );
}
