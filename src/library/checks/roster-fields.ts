import { questionsAsked, type Expectation } from '../../model/criterion.ts';
import type { Check } from '../draft.ts';

/** Nothing is recorded about a person that no criterion asks. */
export const rosterFields: Check = ({ standards, questions }) => {
  const asked = new Set(
    standards.flatMap(({ standard }) =>
      standard.provisions.flatMap(({ criteria }) =>
        criteria.flatMap(({ when, expect }) => [...(when ? fieldsAsked(when) : []), ...fieldsAsked(expect)]),
      ),
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

/** The fields of rosters that an expectation asks, as `roster.field`. */
function fieldsAsked(expectation: Expectation): string[] {
  if ('question' in expectation) return [];
  if ('roster' in expectation) {
    const { roster, who, meets } = expectation;
    return [...(who ? questionsAsked(who) : []), ...questionsAsked(meets)].map(
      (field) => `${roster}.${field}`,
    );
  }
  const parts =
    'all' in expectation ? expectation.all : 'any' in expectation ? expectation.any : expectation.of;
  return parts.flatMap(fieldsAsked);
}
