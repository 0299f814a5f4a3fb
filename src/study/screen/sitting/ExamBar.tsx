import { useState } from 'react';
import { Dialog } from '../../../island/Dialog.tsx';
import type { Sitting } from '../../learn/sitting.ts';
import { useSay } from '../../session.ts';

interface Props {
  sitting: Sitting;
  onGo: (at: number) => void;
  onHandIn: () => void;
}

/** Back and forth in an exam, and handing it in, which is asked about first: it cannot be taken back. */
export function ExamBar({ sitting: { at, cards, given }, onGo, onHandIn }: Props) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const open = given.filter((one) => one === null).length;
  return (
    <div className="exam-bar">
      <p className="actions">
        <button type="button" aria-disabled={at === 0} onClick={() => onGo(at - 1)}>
          {say({ zh: '上一题', en: 'Previous' })}
        </button>
        <button
          type="button"
          className="primary"
          aria-disabled={at === cards.length - 1}
          onClick={() => onGo(at + 1)}
        >
          {say({ zh: '下一题', en: 'Next card' })}
        </button>
        <button type="button" onClick={() => setAsking(true)}>
          {say({ zh: '交卷', en: 'Hand in' })}
        </button>
      </p>
      {asking && (
        <Dialog
          title={say({ zh: '现在交卷？', en: 'Hand in now?' })}
          text={say(
            open === 0
              ? {
                  zh: `${cards.length}题都答了。交卷后不能再改。`,
                  en: `All ${cards.length} are answered. Once handed in, nothing can be changed.`,
                }
              : {
                  zh: `${cards.length}题中还有${open}题没答，算没做对。交卷后不能再改。`,
                  en: `Of ${cards.length}, ${open} are not answered and count as not right. Once handed in, nothing can be changed.`,
                },
          )}
          back={say({ zh: '接着做', en: 'Go on' })}
          onBack={() => setAsking(false)}
        >
          <button type="button" className="primary" onClick={onHandIn}>
            {say({ zh: '现在交卷', en: 'Hand in now' })}
          </button>
        </Dialog>
      )}
      <p className="hint">
        {open === 0
          ? say({ zh: '都答了。', en: 'All answered.' })
          : say({
              zh: `还有${open}题没答，交卷后算没做对。`,
              en: `${open} not answered; handed in so, they count as not right.`,
            })}
        <span className="keys-hint">
          {say({
            zh: '按数字键作答，按回车键到下一题。',
            en: ' A number key answers, Enter goes on to the next card.',
          })}
        </span>
      </p>
    </div>
  );
}
