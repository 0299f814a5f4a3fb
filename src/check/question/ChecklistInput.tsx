import { useId } from 'react';
import { useSay } from '../session.ts';
import { useAnswer, type ValuePath } from './form.ts';
import { Option } from './Option.tsx';

interface Props {
  name: ValuePath;
  options: readonly { id: string; label: string }[];
}

/** Which of these are there; or none, which excludes the others. */
export function ChecklistInput({ name, options }: Props) {
  const id = useId();
  const say = useSay();
  const { register, setValue, getValues } = useAnswer();
  const picked = register(`${name}.picked`, {
    onChange: () => {
      if (getValues(`${name}.none`)) setValue(`${name}.none`, false);
    },
  });
  const none = register(`${name}.none`, {
    onChange: () => {
      if (getValues(`${name}.none`)) setValue(`${name}.picked`, []);
    },
  });
  return (
    <div className="options" data-options>
      {options.map((option) => (
        <Option
          key={option.id}
          id={`${id}-${option.id}`}
          type="checkbox"
          value={option.id}
          label={option.label}
          {...picked}
        />
      ))}
      <Option
        id={`${id}-none`}
        type="checkbox"
        label={say({ zh: '以上都没有', en: 'None of these' })}
        {...none}
      />
    </div>
  );
}
