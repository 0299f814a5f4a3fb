import { useId } from 'react';
import { useWatch, type FieldPath } from 'react-hook-form';
import type { AnswerDraft } from '../logic/draft.ts';
import { asRadio } from '../parts/as-radio.ts';
import { useSay } from '../session.ts';
import { useAnswer } from './form.ts';
import { Option } from './Option.tsx';

interface Props {
  name: FieldPath<AnswerDraft>;
  options: readonly { id: string; label: string }[];
}

/** One of several, and a way to take the answer back. */
export function Radios({ name, options }: Props) {
  const id = useId();
  const { register } = useAnswer();
  return (
    <div className="options" data-options>
      {options.map((option) => (
        <Option
          key={option.id}
          id={`${id}-${option.id}`}
          type="radio"
          value={option.id}
          label={option.label}
          {...asRadio(register(name))}
        />
      ))}
      <Clear name={name} first={`${id}-${options[0]?.id}`} />
    </div>
  );
}

function Clear({ name, first }: { name: Props['name']; first: string }) {
  const say = useSay();
  const { control, setValue } = useAnswer();
  const value = useWatch({ control, name });
  if (!value) return null;
  return (
    <button
      type="button"
      className="quiet clear"
      onClick={() => {
        setValue(name, '');
        document.getElementById(first)?.focus();
      }}
    >
      {say({ zh: '清除选择', en: 'Clear answer' })}
    </button>
  );
}
