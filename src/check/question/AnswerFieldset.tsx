import { memo } from 'react';
import type { PackField, PackQuestion } from '../../model/pack.ts';
import { useSay } from '../session.ts';
import { AttestationInput } from './AttestationInput.tsx';
import { ChecklistInput } from './ChecklistInput.tsx';
import { ChoiceInput, PracticeInput } from './ChoiceInput.tsx';
import { DateInput } from './DateInput.tsx';
import type { ValuePath } from './form.ts';
import { NumberInput } from './NumberInput.tsx';
import { RecurrenceInput } from './RecurrenceInput.tsx';

type Askable = Exclude<PackQuestion, { type: 'roster' }> | PackField;

interface Props {
  asked: Askable;
  /** Where in the form the value stands. */
  name: ValuePath;
  /** The id of the legend. */
  legend: string;
}

/** A question with its help and the control that its type calls for. */
export const AnswerFieldset = memo(function AnswerFieldset({ asked, name, legend }: Props) {
  const say = useSay();
  const from = asked.type === 'number' ? asked.from : undefined;
  const help = asked.help ? `${legend}-help` : '';
  const start = from ? `${legend}-from` : '';
  return (
    <fieldset className="answer" aria-describedby={`${help} ${start}`.trim() || undefined} data-answer>
      <legend id={legend}>{asked.ask}</legend>
      {asked.help && (
        <p className="hint" id={help}>
          {asked.help}
        </p>
      )}
      {from && (
        <p className="hint" id={start}>
          {say({ zh: `起算：${from}`, en: `Counted from: ${from}` })}
        </p>
      )}
      <Control asked={asked} name={name} legend={legend} />
    </fieldset>
  );
});

function Control({ asked, name, legend }: Props) {
  switch (asked.type) {
    case 'practice':
      return <PracticeInput name={name} />;
    case 'choice':
      return <ChoiceInput name={name} options={asked.options} />;
    case 'checklist':
      return <ChecklistInput name={name} options={asked.options} />;
    case 'number':
      return <NumberInput name={name} asked={asked} legend={legend} />;
    case 'attestation':
      return <AttestationInput name={name} source={asked.source} />;
    case 'recurrence':
      return <RecurrenceInput name={name} />;
    case 'date':
      return <DateInput name={name} legend={legend} />;
    default:
      return asked satisfies never;
  }
}
