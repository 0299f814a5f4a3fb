import { fieldsOfCriterion } from '../../model/criterion.ts';
import type { Check } from '../draft.ts';

/** Nothing is recorded about a person that no criterion asks. */
export const rosterFields: Check = ({ standards, questions }) => {
  const asked = new Set(
    standards.flatMap(({ standard }) =>
      standard.provisions.flatMap(({ criteria }) => criteria.flatMap(fieldsOfCriterion)),
    ),
  );
  return questions.flatMap(({ value, at }) =>
    Object.entries(value).flatMap(([id, question]) =>
      question.type === 'roster'
        ? Object.keys(question.fields)
            .filter((field) => !asked.has(`${id}.${field}`))
            .map((field) => ({
              at: at(id, 'fields', field),
              message: `no criterion asks the field ${field} of the roster ${id}`,
            }))
        : [],
    ),
  );
};
