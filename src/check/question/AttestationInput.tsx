import { useId } from 'react';
import { attestationLabels } from '../../words/labels.ts';
import { Field } from '../parts/Field.tsx';
import { useSay, useSession } from '../session.ts';
import { states } from './ChoiceInput.tsx';
import { DayField } from './DateInput.tsx';
import { useAnswer, type ValuePath } from './form.ts';
import { Radios } from './Radios.tsx';

/** Whether another document is complied with: and which edition, who verified it, when. */
export function AttestationInput({ name, source }: { name: ValuePath; source: string }) {
  const id = useId();
  const say = useSay();
  const { register } = useAnswer();
  const { pack } = useSession();
  return (
    <>
      <p className="hint">
        {say({
          zh: `文件：${pack.sources[source] ?? source}`,
          en: `Document: ${pack.sources[source] ?? source}`,
        })}
      </p>
      <Radios
        name={`${name}.state`}
        options={states.map((state) => ({ id: state, label: say(attestationLabels[state]) }))}
      />
      <div className="fields">
        <Field id={`${id}-edition`} label={say({ zh: '所持版本', en: 'Edition held' })}>
          {(control) => (
            <input type="text" autoComplete="off" {...control} {...register(`${name}.edition`)} />
          )}
        </Field>
        <Field id={`${id}-by`} label={say({ zh: '核实人', en: 'Verified by' })}>
          {(control) => <input type="text" autoComplete="off" {...control} {...register(`${name}.by`)} />}
        </Field>
        <DayField name={`${name}.on`} label={say({ zh: '核实日期', en: 'Verified on' })} />
      </div>
    </>
  );
}
