import type { UseFormReturn } from 'react-hook-form';
import { ReadingMode } from '../../model/answer.ts';
import { readingLabels, readingNotes } from '../../words/labels.ts';
import type { HeadingFields } from '../logic/heading-fields.ts';
import { useSay, useSession } from '../session.ts';
import { Field, FieldError } from './Field.tsx';

interface Props {
  form: UseFormReturn<HeadingFields>;
  /** Begins every id. */
  prefix: string;
}

/** The fields at the head of a check: who, when, against what, read how. */
export function HeadingInputs({ form: { register, formState }, prefix }: Props) {
  const say = useSay();
  const { errors } = formState;
  return (
    <>
      <Field
        id={`${prefix}-agency`}
        label={say({ zh: '机构名称', en: 'Agency' })}
        error={errors.agency?.message}
      >
        {(control) => <input type="text" autoComplete="organization" {...control} {...register('agency')} />}
      </Field>
      <Field
        id={`${prefix}-assessor`}
        label={say({ zh: '自查人（可不填）', en: 'Assessor (optional)' })}
        error={errors.assessor?.message}
      >
        {(control) => <input type="text" autoComplete="name" {...control} {...register('assessor')} />}
      </Field>
      <Field
        id={`${prefix}-date`}
        label={say({ zh: '自查日期', en: 'Date of the check' })}
        hint={say({ zh: '期限从这一天起算。', en: 'Deadlines are reckoned from this day.' })}
        error={errors.date?.message}
      >
        {(control) => <input type="date" max="9999-12-31" {...control} {...register('date')} />}
      </Field>
      <StandardInputs form={{ register, formState }} prefix={prefix} />
      <fieldset className="field">
        <legend>{say({ zh: '读法', en: 'Reading' })}</legend>
        {ReadingMode.options.map((reading) => (
          <div className="option" key={reading}>
            <input
              type="radio"
              id={`${prefix}-${reading}`}
              value={reading}
              aria-describedby={`${prefix}-${reading}-note`}
              {...register('reading')}
            />
            <label htmlFor={`${prefix}-${reading}`}>{say(readingLabels[reading])}</label>
            <p className="hint" id={`${prefix}-${reading}-note`}>
              {say(readingNotes[reading])}
            </p>
          </div>
        ))}
      </fieldset>
    </>
  );
}

function StandardInputs({
  form: { register, formState },
  prefix,
}: {
  form: Pick<Props['form'], 'register' | 'formState'>;
  prefix: string;
}) {
  const say = useSay();
  const { pack } = useSession();
  const error = formState.errors.standards?.message;
  const id = `${prefix}-standards`;
  return (
    <fieldset className="field">
      <legend>{say({ zh: '对照的标准', en: 'Standards to check against' })}</legend>
      {pack.standards.map((standard) => (
        <div className="option" key={standard.id}>
          <input
            type="checkbox"
            id={`${id}-${standard.id}`}
            value={standard.id}
            aria-invalid={error ? true : undefined}
            aria-describedby={[`${id}-${standard.id}-note`, error ? `${id}-error` : ''].join(' ').trim()}
            {...register('standards')}
          />
          <label htmlFor={`${id}-${standard.id}`}>{standard.title}</label>
          <p className="hint" id={`${id}-${standard.id}-note`}>
            {say({ zh: `适用：${standard.audience}。`, en: `For: ${standard.audience}. ` })}
            {standard.status === 'draft' && standard.statusNote}
          </p>
        </div>
      ))}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
