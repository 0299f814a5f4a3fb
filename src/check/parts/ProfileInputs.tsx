import type { UseFormReturn } from 'react-hook-form';
import { Audience } from '../../model/standard.ts';
import { audienceLabels, providerLabels } from '../../words/profile.ts';
import type { HeadingFields } from '../logic/heading-fields.ts';
import { elsewhere } from '../logic/proposal.ts';
import { asRadio } from './as-radio.ts';
import { useSay, useSession } from '../session.ts';

interface Props {
  register: UseFormReturn<HeadingFields>['register'];
  /** Begins every id. */
  prefix: string;
}

/** Where the agency is, of what kind, and whom it serves: which standards concern it follows from this. */
export function ProfileInputs({ register, prefix }: Props) {
  const say = useSay();
  const { pack } = useSession();
  const regions = [...new Map(pack.standards.map(({ regionId, region }) => [regionId, region]))];
  const region = [
    ...regions.map(([value, label]) => ({ value, label })),
    { value: elsewhere, label: say({ zh: '其他地区', en: 'Elsewhere' }) },
  ];
  const provider = (['public', 'other'] as const).map((value) => ({
    value,
    label: say(providerLabels[value]),
  }));
  const serves = Audience.options.map((value) => ({ value, label: say(audienceLabels[value]) }));
  const told = { register, prefix };
  return (
    <div className="profile">
      <Options
        {...told}
        name="region"
        type="radio"
        legend={say({ zh: '所在地区', en: 'Region' })}
        options={region}
      />
      <Options
        {...told}
        name="provider"
        type="radio"
        legend={say({ zh: '机构类型', en: 'Kind of agency' })}
        hint={say({
          zh: '有些条款只对公共就业服务机构提出。这里选了，对应的检查项就有了答复，仍可在那里改。',
          en: 'Some provisions are for public employment service agencies only. Your choice here answers that question; you can still change it there.',
        })}
        options={provider}
      />
      <Options
        {...told}
        name="serves"
        type="checkbox"
        legend={say({ zh: '服务对象', en: 'Whom it serves' })}
        hint={say({ zh: '可多选。', en: 'Tick all that apply.' })}
        options={serves}
      />
    </div>
  );
}

interface OptionsProps extends Props {
  name: 'region' | 'provider' | 'serves';
  type: 'radio' | 'checkbox';
  legend: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
}

function Options({ register, prefix, name, type, legend, hint, options }: OptionsProps) {
  const id = `${prefix}-${name}`;
  return (
    <fieldset className="field" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {options.map(({ value, label }) => (
        <div className="option" key={value}>
          <input
            type={type}
            id={`${id}-${value}`}
            value={value}
            {...(type === 'radio' ? asRadio(register(name)) : register(name))}
          />
          <label htmlFor={`${id}-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  );
}
