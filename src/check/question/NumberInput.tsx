import { useEffect, useId } from 'react';
import type { PackField, PackQuestion } from '../../model/pack.ts';
import { numberProblem } from '../logic/typed.ts';
import { FieldError } from '../parts/Field.tsx';
import { useAnswer, useTyped, type ValuePath } from './form.ts';
import { Option } from './Option.tsx';

interface Props {
  name: ValuePath;
  asked: Extract<PackQuestion | PackField, { type: 'number' }>;
  /** The id of the legend, which labels the input together with the unit. */
  legend: string;
}

/** A number with its unit. What is typed stays as it was typed, even where it is no number. */
export function NumberInput({ name, asked, legend }: Props) {
  const id = useId();
  const { register, getValues, setValue, trigger } = useAnswer();
  const { input, error } = useTyped(`${name}.number`, numberProblem);

  useEffect(() => {
    // Taken up again after a reload: the input has not been touched, but what is wrong with it is known.
    if (numberProblem(getValues(`${name}.number`))) void trigger(`${name}.number`);
  }, [name, getValues, trigger]);

  const never = register(`${name}.never`, {
    onChange: () => {
      if (getValues(`${name}.never`)) setValue(`${name}.number`, '', { shouldValidate: true });
    },
  });
  return (
    <>
      <div className="measure">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="short"
          aria-labelledby={`${legend} ${id}-unit`}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          {...input}
          onChange={(event) => {
            if (event.target.value !== '' && getValues(`${name}.never`)) setValue(`${name}.never`, false);
            return input.onChange(event);
          }}
        />
        <span id={`${id}-unit`}>{asked.unit}</span>
      </div>
      <FieldError id={id} error={error} />
      {asked.never && <Option id={`${id}-never`} type="checkbox" label={asked.never} {...never} />}
    </>
  );
}
