import { useId, useState } from 'react';
import { Progress, type Answer } from '../../model/answer.ts';
import { answerLabels, progressLabels } from '../../words/labels.ts';
import { isFilling, ownersIn, withFilling, type Filling } from '../logic/actions.ts';
import { dayIn } from '../logic/typed.ts';
import { Field } from '../parts/Field.tsx';
import { useSay, useSession } from '../session.ts';
import { useCurrent } from './current.ts';
import { useChange, useUndo } from './use-history.ts';

/** One owner, one date, one state for all that are ticked. */
export function FillForm({ chosen }: { chosen: readonly string[] }) {
  const id = useId();
  const say = useSay();
  const { id: check } = useCurrent();
  const { shelf } = useSession();
  const change = useChange();
  const { can, undo } = useUndo();
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const [progress, setProgress] = useState<Answer['progress'] | ''>('');
  const [news, setNews] = useState<{ text: string; filled: boolean } | null>(null);
  const current = shelf.find(check);
  const filling: Filling = { owner, due: dayIn(due), progress: progress || undefined };

  const fill = () => {
    if (chosen.length === 0 || !isFilling(filling)) {
      const text =
        chosen.length === 0
          ? say({ zh: '请先在下面勾选检查项。', en: 'Tick questions below first.' })
          : say({ zh: '请先填责任人、期限或进展。', en: 'Give an owner, a date or a state first.' });
      setNews({ text, filled: false });
      return;
    }
    change((before) => withFilling(before, chosen, filling));
    const text = say({
      zh: `已填入${chosen.length}项。`,
      en: `Filled in for ${chosen.length}. `,
    });
    setNews({ text, filled: true });
  };
  return (
    <form
      className="fill-form"
      onSubmit={(event) => {
        event.preventDefault();
        fill();
      }}
    >
      <div className="fields">
        <Field id={`${id}-owner`} label={say(answerLabels.owner)}>
          {(field) => (
            <>
              <input
                type="text"
                autoComplete="off"
                list={`${id}-owners`}
                {...field}
                value={owner}
                onChange={({ target }) => setOwner(target.value)}
              />
              <datalist id={`${id}-owners`}>
                {(current ? ownersIn(current) : []).map((name) => (
                  <option key={name} value={name} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <Field id={`${id}-due`} label={say(answerLabels.due)}>
          {(field) => (
            <input
              type="date"
              max="9999-12-31"
              {...field}
              value={due}
              onChange={({ target }) => setDue(target.value)}
            />
          )}
        </Field>
        <Field id={`${id}-progress`} label={say({ zh: '进展', en: 'Progress' })}>
          {(field) => (
            <select
              {...field}
              value={progress}
              onChange={({ target }) => setProgress(target.value as Answer['progress'] | '')}
            >
              <option value="">{say({ zh: '不改', en: 'As it is' })}</option>
              {Progress.options.map((option) => (
                <option key={option} value={option}>
                  {say(progressLabels[option])}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="actions">
        <button type="submit" className="primary">
          {say({ zh: `填入所选${chosen.length}项`, en: `Fill in for ${chosen.length} ticked` })}
        </button>
        <p role="status" className="fill-news">
          {news?.text}
        </p>
        {news?.filled && can.undo && (
          <button
            type="button"
            onClick={() => {
              undo();
              setNews({ text: say({ zh: '已撤销。', en: 'Undone.' }), filled: false });
            }}
          >
            {say({ zh: '撤销', en: 'Undo' })}
          </button>
        )}
      </div>
    </form>
  );
}
