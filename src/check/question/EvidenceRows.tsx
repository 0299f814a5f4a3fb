import { useState } from 'react';
import { useFieldArray, type UseFieldArrayAppend } from 'react-hook-form';
import { answerLabels } from '../../words/labels.ts';
import { binderOf, type BinderEntry } from '../logic/binder.ts';
import { evidenceDraftOf, type AnswerDraft } from '../logic/draft.ts';
import { Field } from '../parts/Field.tsx';
import { useCurrent } from '../screen/current.ts';
import { useSay, useSession } from '../session.ts';
import { DayField } from './DateInput.tsx';
import { useAnswer } from './form.ts';

/** The documents that bear an answer out: new ones, or those already given with other answers. */
export function EvidenceRows({ id }: { id: string }) {
  const say = useSay();
  const { control } = useAnswer();
  const { fields, append, remove } = useFieldArray({ control, name: 'evidence', keyName: 'key' });
  return (
    <fieldset className="evidence">
      <legend>{say(answerLabels.evidence)}</legend>
      {fields.map(({ key }, index) => (
        <EvidenceRow key={key} id={`${id}-${key}`} index={index} onRemove={() => remove(index)} />
      ))}
      <button
        type="button"
        onClick={() => append(evidenceDraftOf(), { focusName: `evidence.${fields.length}.document` })}
      >
        {say({ zh: '添加一份证据', en: 'Add evidence' })}
      </button>
      <Reuse id={`${id}-reuse`} append={append} />
    </fieldset>
  );
}

function EvidenceRow({ id, index, onRemove }: { id: string; index: number; onRemove: () => void }) {
  const say = useSay();
  const { register } = useAnswer();
  const nth = index + 1;
  return (
    <div className="evidence-row">
      <Field
        id={`${id}-document`}
        label={say({ zh: `第${nth}份文件或记录`, en: `Document or record ${nth}` })}
      >
        {(field) => <input type="text" {...field} {...register(`evidence.${index}.document`)} />}
      </Field>
      <Field id={`${id}-kept`} label={say({ zh: `第${nth}份存放在哪里`, en: `Where ${nth} is kept` })}>
        {(field) => <input type="text" {...field} {...register(`evidence.${index}.kept`)} />}
      </Field>
      <Field id={`${id}-keeper`} label={say({ zh: `第${nth}份由谁保管`, en: `Who keeps ${nth}` })}>
        {(field) => (
          <input type="text" autoComplete="off" {...field} {...register(`evidence.${index}.keeper`)} />
        )}
      </Field>
      <DayField
        name={`evidence.${index}.expires`}
        label={say({ zh: `第${nth}份有效期至（没有就空着）`, en: `Last day on which ${nth} holds, if any` })}
      />
      <button type="button" className="quiet" onClick={onRemove}>
        {say({ zh: `移除第${nth}份`, en: `Remove ${nth}` })}
      </button>
    </div>
  );
}

/** Takes a document over that was given elsewhere, with all that is known of it. */
function Reuse({ id, append }: { id: string; append: UseFieldArrayAppend<AnswerDraft, 'evidence'> }) {
  const say = useSay();
  const { shelf } = useSession();
  const { id: check } = useCurrent();
  const { getValues } = useAnswer();
  const look = () => {
    const here = new Set(getValues('evidence').map(({ document, kept }) => `${document}\n${kept}`));
    return binderOf(shelf.find(check)?.answers ?? {}).filter(
      ({ evidence }) => !here.has(`${evidence.document}\n${evidence.kept}`),
    );
  };
  const [entries, setEntries] = useState<readonly BinderEntry[]>(look);
  const [picked, setPicked] = useState('');
  const take = () => {
    const entry = entries.find(({ key }) => key === picked);
    if (!entry) return;
    append(evidenceDraftOf(entry.evidence), { shouldFocus: false });
    setPicked('');
    setEntries(entries.filter((one) => one !== entry));
  };
  if (entries.length === 0) return null;
  return (
    <Field id={id} label={say({ zh: '或用已录入的证据', en: 'Or use evidence given before' })}>
      {(field) => (
        <div className="measure">
          <select
            {...field}
            value={picked}
            onFocus={() => setEntries(look())}
            onChange={({ target }) => setPicked(target.value)}
          >
            <option value="">{say({ zh: '选一份', en: 'Choose one' })}</option>
            {entries.map(({ key, evidence }) => (
              <option key={key} value={key}>
                {[evidence.document, evidence.kept].filter(Boolean).join(' · ')}
              </option>
            ))}
          </select>
          <button type="button" aria-disabled={!picked} onClick={take}>
            {say({ zh: '加入', en: 'Add it' })}
          </button>
        </div>
      )}
    </Field>
  );
}
