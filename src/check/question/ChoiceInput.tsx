import { Value } from '../../model/answer.ts';
import { stateLabels } from '../../words/labels.ts';
import { useSay } from '../session.ts';
import type { ValuePath } from './form.ts';
import { Radios } from './Radios.tsx';

/** The states of a practice, from best to worst. */
export const states = Value.shape.state.unwrap().options;

/** In place, partly, or not. */
export function PracticeInput({ name }: { name: ValuePath }) {
  const say = useSay();
  return (
    <Radios name={`${name}.state`} options={states.map((id) => ({ id, label: say(stateLabels[id]) }))} />
  );
}

/** One of the question's own options. */
export function ChoiceInput({
  name,
  options,
}: {
  name: ValuePath;
  options: readonly { id: string; label: string }[];
}) {
  return <Radios name={`${name}.choice`} options={options} />;
}
