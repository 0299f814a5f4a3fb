import type { UseFormReturn } from 'react-hook-form';
import { ReadingMode } from '../../model/answer.ts';
import { readingLabels, readingNotes } from '../../words/labels.ts';
import type { HeadingFields } from '../logic/heading-fields.ts';
import { useSay } from '../session.ts';
import { asRadio } from './as-radio.ts';
import { Field } from './Field.tsx';
import { ProfileInputs } from './ProfileInputs.tsx';
import { StandardInputs } from './StandardInputs.tsx';

interface Props {
  form: UseFormReturn<HeadingFields>;
  /** Begins every id. */
  prefix: string;
  /** The standards follow the profile until they are chosen by hand. */
  follows?: boolean;
}

/** The fields at the head of a check: who, when, what kind of agency, against what, read how. */
export function HeadingInputs({ form, prefix, follows = false }: Props) {
  const say = useSay();
  const { register, formState } = form;
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
      <ProfileInputs register={register} prefix={prefix} />
      <StandardInputs form={form} prefix={prefix} follows={follows} />
      <fieldset className="field">
        <legend>{say({ zh: '读法', en: 'Reading' })}</legend>
        {ReadingMode.options.map((reading) => (
          <div className="option" key={reading}>
            <input
              type="radio"
              id={`${prefix}-${reading}`}
              value={reading}
              aria-describedby={`${prefix}-${reading}-note`}
              {...asRadio(register('reading'))}
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
