import { useId } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { answerLabels } from '../../words/labels.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Field } from '../parts/Field.tsx';
import { useSay } from '../session.ts';
import { DayField } from './DateInput.tsx';
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
  const [note, evidence, owner, due] = useWatch({ control, name: ['note', 'evidence', 'owner', 'due'] });
  const count = [note, owner, due].filter(Boolean).length + evidence.length;
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
        <DayField name="due" label={say({ zh: '完成期限', en: 'Due date' })} />
      </div>
    </>
  );
}

function EvidenceRows({ id }: { id: string }) {
  const say = useSay();
  const { register, control } = useAnswer();
  const { fields, append, remove } = useFieldArray({ control, name: 'evidence', keyName: 'key' });
  return (
    <fieldset className="evidence">
      <legend>{say(answerLabels.evidence)}</legend>
      {fields.map(({ key }, index) => (
        <div className="evidence-row" key={key}>
          <Field
            id={`${id}-${key}-document`}
            label={say({ zh: `第${index + 1}份文件或记录`, en: `Document or record ${index + 1}` })}
          >
            {(field) => <input type="text" {...field} {...register(`evidence.${index}.document`)} />}
          </Field>
          <Field
            id={`${id}-${key}-kept`}
            label={say({ zh: `第${index + 1}份存放在哪里`, en: `Where ${index + 1} is kept` })}
          >
            {(field) => <input type="text" {...field} {...register(`evidence.${index}.kept`)} />}
          </Field>
          <button type="button" className="quiet" onClick={() => remove(index)}>
            {say({ zh: `移除第${index + 1}份`, en: `Remove ${index + 1}` })}
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() =>
          append({ document: '', kept: '' }, { focusName: `evidence.${fields.length}.document` })
        }
      >
        {say({ zh: '添加一份证据', en: 'Add evidence' })}
      </button>
    </fieldset>
  );
}
