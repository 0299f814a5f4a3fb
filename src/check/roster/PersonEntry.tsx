import { memo, useId } from 'react';
import { useWatch } from 'react-hook-form';
import type { PackField } from '../../model/pack.ts';
import { AnswerFieldset } from '../question/AnswerFieldset.tsx';
import { useAnswer } from '../question/form.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Field } from '../parts/Field.tsx';
import { useSay } from '../session.ts';

interface Props {
  index: number;
  fields: Readonly<Record<string, PackField>>;
  /** Just added: shown unfolded. */
  isNew: boolean;
  onDuplicate: (index: number) => void;
  onRemove: (index: number) => void;
}

/** Somebody on the roster: name or initials, and what the standards ask about them. */
export function PersonEntry({ index, fields, isNew, onDuplicate, onRemove }: Props) {
  const say = useSay();
  const { control } = useAnswer();
  const name = useWatch({ control, name: `people.${index}.name` });
  const shown = name.trim() || say({ zh: `第${index + 1}人（未署名）`, en: `Person ${index + 1} (unnamed)` });
  return (
    <li className="person">
      <Disclosure summary={shown} open={isNew}>
        <PersonFields index={index} fields={fields} />
      </Disclosure>
      <div className="person-actions">
        <button
          type="button"
          className="quiet"
          aria-label={say({ zh: `复制${shown}`, en: `Duplicate ${shown}` })}
          onClick={() => onDuplicate(index)}
        >
          {say({ zh: '复制', en: 'Duplicate' })}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={say({ zh: `移除${shown}`, en: `Remove ${shown}` })}
          onClick={() => onRemove(index)}
        >
          {say({ zh: '移除', en: 'Remove' })}
        </button>
      </div>
    </li>
  );
}

const PersonFields = memo(function PersonFields({ index, fields }: Pick<Props, 'index' | 'fields'>) {
  const id = useId();
  const say = useSay();
  const { register } = useAnswer();
  return (
    <>
      <Field
        id={`${id}-name`}
        label={say({ zh: '姓名、姓名缩写或工号', en: 'Name, initials or staff number' })}
      >
        {(control) => (
          <input type="text" autoComplete="off" {...control} {...register(`people.${index}.name`)} />
        )}
      </Field>
      {Object.entries(fields).map(([field, asked]) => (
        <AnswerFieldset
          key={field}
          asked={asked}
          name={`people.${index}.fields.${field}`}
          legend={`${id}-${field}`}
        />
      ))}
    </>
  );
});
