import type { Field, Question } from '../../model/question.ts';
import type { Check } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** What has moved is no longer where it was, and is where moved.yaml says. */
export const moved: Check = ({ questions, moved: { value, at } }) => {
  const bank = new Map(questions.flatMap((file) => Object.entries(file.value)));
  const fieldsOf = (roster: string) => {
    const question = bank.get(roster);
    return question?.type === 'roster' ? question.fields : undefined;
  };
  const still = (path: string[], what: string): Problem => ({
    at: at(...path),
    message: `${what} ${path.at(-1)} is said to have moved and is still there`,
  });
  const nowhere = (path: string[], what: string, to: string): Problem => ({
    at: at(...path),
    message: `${path.at(-1)} is said to have moved to ${to}, and there is no such ${what}`,
  });

  const onQuestions = Object.entries(value.questions).flatMap(([id, { to }]): Problem[] => [
    ...(bank.has(id) ? [still(['questions', id], 'the question')] : []),
    ...to.filter((one) => !bank.has(one)).map((one) => nowhere(['questions', id], 'question', one)),
  ]);
  const onFields = Object.entries(value.fields).flatMap(([roster, moves]): Problem[] => {
    const fields = fieldsOf(roster);
    if (!fields) return [{ at: at('fields', roster), message: `there is no roster ${roster}` }];
    return Object.entries(moves).flatMap(([was, is]) => [
      ...(fields[was] ? [still(['fields', roster, was], 'the field')] : []),
      ...(fields[is] ? [] : [nowhere(['fields', roster, was], 'field', is)]),
    ]);
  });
  const onOptions = Object.entries(value.options).flatMap(([place, moves]): Problem[] => {
    const [question = '', field] = place.split('.');
    const options = optionsOf(field === undefined ? bank.get(question) : fieldsOf(question)?.[field]);
    if (!options) return [{ at: at('options', place), message: `${place} has no options` }];
    return Object.entries(moves).flatMap(([was, is]) => [
      ...(options.includes(was) ? [still(['options', place, was], 'the option')] : []),
      ...(options.includes(is) ? [] : [nowhere(['options', place, was], 'option', is)]),
    ]);
  });
  return [...onQuestions, ...onFields, ...onOptions];
};

const optionsOf = (asked: Question | Field | undefined): string[] | undefined =>
  asked && 'options' in asked ? asked.options.map(({ id }) => id) : undefined;
