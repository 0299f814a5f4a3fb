import { useState } from 'react';
import type { Check } from '../../model/answer.ts';
import type { Text } from '../../model/text.ts';
import { forgetPlace } from '../screen/left-off.ts';
import { useSay, useSession, useShelf } from '../session.ts';
import { EraseDialog, type Erasable } from './EraseDialog.tsx';
import { SavedCheck } from './SavedCheck.tsx';
import { UnreadableCheck } from './UnreadableCheck.tsx';

const isOwn = ({ example }: Check): boolean => !example;

/** The checks that this browser keeps, those that cannot be read included. */
export function SavedChecks({ onErased }: { onErased: (text: Text) => void }) {
  const say = useSay();
  const { shelf, unfinished } = useSession();
  const checks = useShelf((state) => state.checks);
  const unreadable = useShelf((state) => state.unreadable);
  const [erasable, setErasable] = useState<Erasable | null>(null);
  if (checks.length === 0 && unreadable.length === 0) return null;

  const erase = ({ key, id, name }: Erasable) => {
    shelf.erase(key);
    if (id) {
      unfinished.erase(id);
      forgetPlace(id);
    }
    setErasable(null);
    onErased({ zh: `已清除：${name}。`, en: `Erased: ${name}.` });
  };

  return (
    <section aria-labelledby="saved-checks">
      <h3 id="saved-checks">{say({ zh: '本机保存的自查', en: 'Checks saved in this browser' })}</h3>
      <ul className="saved-list">
        {[...checks.filter(isOwn), ...checks.filter((check) => !isOwn(check))].map((check) => (
          <SavedCheck key={check.id} check={check} onErase={setErasable} />
        ))}
        {unreadable.map((stored) => (
          <UnreadableCheck key={stored.key} stored={stored} onErase={setErasable} />
        ))}
      </ul>
      {erasable && (
        <EraseDialog erasable={erasable} onErase={() => erase(erasable)} onKeep={() => setErasable(null)} />
      )}
    </section>
  );
}
