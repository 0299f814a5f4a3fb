import { useId } from 'react';
import type { FieldPath } from 'react-hook-form';
import type { AnswerDraft } from '../logic/draft.ts';
import { dayProblem } from '../logic/typed.ts';
import { Field, FieldError } from '../parts/Field.tsx';
import { useTyped, type ValuePath } from './form.ts';

/** A day that is the whole answer: the legend is its label. */
export function DateInput({ name, legend }: { name: ValuePath; legend: string }) {
  const id = useId();
  const { input, error } = useTyped(`${name}.date`, dayProblem);
  return (
    <>
      <input
        type="date"
        max="9999-12-31"
        aria-labelledby={legend}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        {...input}
      />
      <FieldError id={id} error={error} />
    </>
  );
}

/** A day that is part of an answer, with a label of its own. */
export function DayField({ name, label }: { name: FieldPath<AnswerDraft>; label: string }) {
  const id = useId();
  const { input, error } = useTyped(name, dayProblem);
  return (
    <Field id={id} label={label} error={error}>
      {(control) => <input type="date" max="9999-12-31" {...control} {...input} />}
    </Field>
  );
}
