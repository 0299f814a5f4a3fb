import { memo, useEffect, useId, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { Answer } from '../../model/answer.ts';
import type { PackQuestion } from '../../model/pack.ts';
import { withAnswer } from '../logic/answers.ts';
import { answerOf, draftOf, withFields, isUnfinished, type AnswerDraft } from '../logic/draft.ts';
import { Roster } from '../roster/Roster.tsx';
import { useCurrent } from '../screen/current.ts';
import { useChange } from '../screen/use-history.ts';
import { useSession } from '../session.ts';
import { AnswerFieldset } from './AnswerFieldset.tsx';
import { AskedBy } from './AskedBy.tsx';
import { Extras } from './Extras.tsx';
import { Inspector } from './Inspector.tsx';
import { NotApplicable } from './NotApplicable.tsx';
import { Verdicts } from './Verdicts.tsx';

interface Props {
  question: PackQuestion;
  /** Told of every answer before it is saved. */
  wrote: (answer: Answer | undefined) => void;
}

/** The form of one answer. What is typed stays in its inputs; every change is saved as it is made. */
export const QuestionForm = memo(function QuestionForm({ question, wrote }: Props) {
  const legend = useId();
  const form = useAnswerForm(question, wrote);
  return (
    <FormProvider {...form}>
      {/* A form of its own: radio buttons of one name are one group, of which only one can be chosen. */}
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        {question.type === 'roster' ? (
          <Roster question={question} legend={legend} />
        ) : (
          <AnswerFieldset asked={question} name="value" legend={legend} />
        )}
        <Verdicts question={question.id} />
        <div className="more">
          <AskedBy question={question.id} />
          <Inspector question={question} />
          <Extras />
          <NotApplicable />
        </div>
      </form>
    </FormProvider>
  );
});

function useAnswerForm(question: PackQuestion, wrote: Props['wrote']) {
  const { shelf, unfinished } = useSession();
  const { id } = useCurrent();
  const change = useChange();
  const [fields] = useState(() => (question.type === 'roster' ? Object.keys(question.fields) : []));
  const [defaultValues] = useState(() => {
    const answer = shelf.find(id)?.answers[question.id];
    const begun = unfinished.find(id, question.id, answer);
    return begun ? withFields(begun, fields) : draftOf(answer, fields);
  });
  const form = useForm<AnswerDraft>({ defaultValues, mode: 'onTouched' });
  const { subscribe } = form;

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const answer = answerOf(values);
          unfinished.put(id, question.id, isUnfinished(values, fields) ? values : null);
          wrote(answer);
          change((check) => withAnswer(check, question.id, answer));
        },
      }),
    [subscribe, change, unfinished, id, question, fields, wrote],
  );
  return form;
}
