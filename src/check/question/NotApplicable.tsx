import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { answerLabels } from '../../words/labels.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Field } from '../parts/Field.tsx';
import { useSay } from '../session.ts';
import { useAnswer } from './form.ts';
import { Option } from './Option.tsx';

/** Rules a question not applicable. Without a reason that does not count. */
export function NotApplicable() {
  const say = useSay();
  const { getValues } = useAnswer();
  return (
    <Disclosure
      open={getValues('notApplicable')}
      summary={
        <>
          {say({ zh: '不适用', en: 'Not applicable' })}
          <Ruled />
        </>
      }
    >
      <Ruling />
    </Disclosure>
  );
}

function Ruled() {
  const say = useSay();
  const { control } = useAnswer();
  const [ruled, reason] = useWatch({ control, name: ['notApplicable', 'reason'] });
  if (!ruled) return null;
  return (
    <span className="given">
      {reason.trim()
        ? say({ zh: '已标为不适用', en: 'ruled not applicable' })
        : say({ zh: '缺理由', en: 'reason missing' })}
    </span>
  );
}

function Ruling() {
  const id = useId();
  const say = useSay();
  const { register, control } = useAnswer();
  const [ruled, reason] = useWatch({ control, name: ['notApplicable', 'reason'] });
  const missing =
    ruled && !reason.trim()
      ? say({
          zh: '请写明理由。没有理由，这一项仍算未答。',
          en: 'Give the reason. Without one the question stays unanswered.',
        })
      : undefined;
  return (
    <>
      <Option
        id={`${id}-ruled`}
        type="checkbox"
        label={say({ zh: '这一项不适用于本机构', en: 'This does not apply to the agency' })}
        {...register('notApplicable')}
      />
      {ruled && (
        <Field id={`${id}-reason`} label={say(answerLabels.reason)} error={missing}>
          {(field) => <textarea rows={2} required {...field} {...register('reason')} />}
        </Field>
      )}
      {ruled && (
        <p className="hint">
          {say({
            zh: '上面的答复保留，但不参与判定。',
            en: 'The answer above is kept, but does not count while this is ticked.',
          })}
        </p>
      )}
    </>
  );
}
