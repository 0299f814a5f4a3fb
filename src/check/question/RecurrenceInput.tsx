import { useEffect, useId } from 'react';
import { IntervalUnit } from '../../model/answer.ts';
import { unitLabels } from '../../words/labels.ts';
import { intervalProblem } from '../logic/typed.ts';
import { FieldError } from '../parts/Field.tsx';
import { useSay } from '../session.ts';
import { DayField } from './DateInput.tsx';
import { useAnswer, useTyped, type ValuePath } from './form.ts';
import { Option } from './Option.tsx';

/** How often something is done by the agency's own rule, and when it was last done; or that it never was. */
export function RecurrenceInput({ name }: { name: ValuePath }) {
  const id = useId();
  const say = useSay();
  const { register, getValues, trigger } = useAnswer();
  const { input, error } = useTyped(`${name}.every`, intervalProblem);

  useEffect(() => {
    if (intervalProblem(getValues(`${name}.every`))) void trigger(`${name}.every`);
  }, [name, getValues, trigger]);

  return (
    <>
      <div className="fields">
        <div className="field">
          <span id={`${id}-every`} className="label">
            {say({ zh: '本机构自定：每隔', en: 'The agency’s own rule: every' })}
          </span>
          <div className="measure">
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              className="short"
              aria-labelledby={`${id}-every`}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${id}-error` : undefined}
              {...input}
            />
            <select aria-label={say({ zh: '单位', en: 'Unit' })} {...register(`${name}.unit`)}>
              <option value="">{say({ zh: '选单位', en: 'Unit' })}</option>
              {IntervalUnit.options.map((unit) => (
                <option key={unit} value={unit}>
                  {say(unitLabels[unit])}
                </option>
              ))}
            </select>
          </div>
          <FieldError id={id} error={error} />
        </div>
        <DayField name={`${name}.last`} label={say({ zh: '上次进行的日期', en: 'Last done on' })} />
      </div>
      <Option
        id={`${id}-never`}
        type="checkbox"
        label={say({ zh: '从未进行', en: 'Never done' })}
        {...register(`${name}.never`)}
      />
    </>
  );
}
