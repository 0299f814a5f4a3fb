import { format } from 'date-fns';
import { useSay, useShelf } from '../session.ts';
import { useCheck, useCurrent } from './current.ts';

/** Says that everything is saved, and since when. It changes at most once a minute, so it is not chatty. */
export function SavedState() {
  const say = useSay();
  const { id } = useCurrent();
  const failed = useShelf((state) => state.failure !== null);
  const time = useCheck(id, ({ changed }) => format(new Date(changed), 'HH:mm'));
  const text = failed
    ? { zh: '最近的改动未保存', en: 'The latest changes are not saved' }
    : { zh: `已保存在本机 ${time}`, en: `Saved in this browser ${time}` };
  return (
    <p role="status" className={failed ? 'saved-state saved-state-failed' : 'saved-state'}>
      {say(text)}
    </p>
  );
}
