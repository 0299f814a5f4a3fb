import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { Progress } from '../../model/answer.ts';
import { answerLabels, progressLabels } from '../../words/labels.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Field } from '../parts/Field.tsx';
import { useSay } from '../session.ts';
import { DayField } from './DateInput.tsx';
import { EvidenceRows } from './EvidenceRows.tsx';
import { useAnswer } from './form.ts';

/** What belongs to an answer: a note, what bears it out, who sees to it, and until when. */
export function Extras() {
  const say = useSay();
  return (
    <Disclosure
      summary={
        <>
          {say({ zh: '备注、证据、责任人、期限', en: 'Note, evidence, owner, due date' })}
          <Given />
        </>
      }
    >
      <ExtraFields />
    </Disclosure>
  );
}

/** Says from outside that there is something inside. */
function Given() {
  const say = useSay();
  const { control } = useAnswer();
  const [note, evidence, owner, due, progress] = useWatch({
    control,
    name: ['note', 'evidence', 'owner', 'due', 'progress'],
  });
  const count = [note, owner, due, progress].filter(Boolean).length + evidence.length;
  if (count === 0) return null;
  return <span className="given">{say({ zh: `已填${count}处`, en: `${count} given` })}</span>;
}

function ExtraFields() {
  const id = useId();
  const say = useSay();
  const { register } = useAnswer();
  return (
    <>
      <Field id={`${id}-note`} label={say(answerLabels.note)}>
        {(control) => <textarea rows={3} {...control} {...register('note')} />}
      </Field>
      <EvidenceRows id={`${id}-evidence`} />
      <div className="fields">
        <Field id={`${id}-owner`} label={say(answerLabels.owner)}>
          {(control) => <input type="text" autoComplete="off" {...control} {...register('owner')} />}
        </Field>
        <DayField name="due" label={say(answerLabels.due)} />
        <Field id={`${id}-progress`} label={say({ zh: '进展', en: 'Progress' })}>
          {(control) => (
            <select {...control} {...register('progress')}>
              <option value="">{say({ zh: '未填', en: 'Not given' })}</option>
              {Progress.options.map((progress) => (
                <option key={progress} value={progress}>
                  {say(progressLabels[progress])}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </>
  );
}
