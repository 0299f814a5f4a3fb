import { useFormContext, useFormState, type FieldError, type FieldPath } from 'react-hook-form';
import type { Text } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import type { AnswerDraft } from '../logic/draft.ts';
import { useSession } from '../session.ts';

/** Where a value stands in the form: the answer's own, or a field of somebody on the roster. */
export type ValuePath = 'value' | `people.${number}.fields.${string}`;

/** The form of the question at hand. */
export const useAnswer = () => useFormContext<AnswerDraft>();

/** Ties a text input to the form and says what is wrong with it, once it has been left. */
export function useTyped(name: FieldPath<AnswerDraft>, problem: (text: string) => Text | undefined) {
  const { register, getFieldState, control } = useAnswer();
  const { language } = useSession().pack;
  const state = useFormState({ control, name, exact: true });
  const validate = (value: unknown) => {
    const wrong = problem(typeof value === 'string' ? value : '');
    return wrong ? say(wrong, language) : true;
  };
  // A path may also name a group, whose error has another shape; these name single inputs.
  const error = getFieldState(name, state).error as FieldError | undefined;
  return { input: register(name, { validate }), error: error?.message };
}
