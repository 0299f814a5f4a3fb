import type { Sitting } from '../../learn/sitting.ts';
import { useSay } from '../../session.ts';

interface Props {
  sitting: Sitting;
  onGo: (at: number) => void;
  onHandIn: () => void;
}

/** Back and forth in an exam, and handing it in. */
export function ExamBar({ sitting: { at, cards, given }, onGo, onHandIn }: Props) {
  const say = useSay();
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
        <button type="button" onClick={onHandIn}>
          {say({ zh: '交卷', en: 'Hand in' })}
        </button>
      </p>
      <p className="hint">
        {open === 0
          ? say({ zh: '都答了。', en: 'All answered.' })
          : say({
              zh: `还有${open}题没答，交卷后算没做对。`,
              en: `${open} not answered; handed in so, they count as not right.`,
            })}
      </p>
    </div>
  );
}
