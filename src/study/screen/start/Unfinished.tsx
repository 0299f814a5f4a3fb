import { hashOf } from '../../route.ts';
import { useSay, useSession } from '../../session.ts';
import { modeLabels } from '../../words.ts';

/** What was begun and not finished: gone on with, or dropped. */
export function Unfinished() {
  const say = useSay();
  const { sitting, setSitting } = useSession();
  if (!sitting || sitting.finished) return null;
  const [at, total] = [sitting.at + 1, sitting.cards.length];
  const mode = modeLabels[sitting.mode];
  return (
    <section aria-labelledby="unfinished">
      <h3 id="unfinished">{say({ zh: '没做完的', en: 'Not finished' })}</h3>
      <p>
        {say({
          zh: `${mode.zh}，做到第${at}题，共${total}题。`,
          en: `${mode.en}: at card ${at} of ${total}.`,
        })}
      </p>
      <p className="actions">
        <a className="button primary" href={hashOf.sitting}>
          {say({ zh: '接着做', en: 'Go on' })}
        </a>
        <button type="button" className="quiet" onClick={() => setSitting(null)}>
          {sitting.mode === 'exam'
            ? say({ zh: '不做了，不计成绩', en: 'Drop it, without a result' })
            : say({ zh: '不做了，答过的仍记着', en: 'Drop it; what was answered stays' })}
        </button>
      </p>
    </section>
  );
}
