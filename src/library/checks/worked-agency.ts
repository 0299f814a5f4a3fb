import { questionsOf } from '../../model/criterion.ts';
import type { Check } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** A worked agency answers questions that its standard asks, and has a verdict on every provision that is judged. */
export const workedAgency: Check = ({ standards }) =>
  standards.flatMap(({ standard, workedAgency: read }): Problem[] => {
    if (!read) return [];
    const { answers, verdicts } = read.value;
    const judged = standard.provisions.filter(({ criteria }) => criteria.length > 0);
    const asked = new Set(judged.flatMap(({ criteria }) => criteria.flatMap(questionsOf)));
    const ids = new Set(judged.map(({ id }) => id));
    return [
      ...Object.keys(answers)
        .filter((id) => !asked.has(id))
        .map((id) => ({
          at: read.at('answers', id),
          message: `the worked agency answers ${id}, which ${standard.id} does not ask`,
        })),
      ...Object.keys(verdicts)
        .filter((id) => !ids.has(id))
        .map((id) => ({ at: read.at('verdicts', id), message: `provision ${id} is not judged` })),
      ...[...ids]
        .filter((id) => !verdicts[id])
        .map((id) => ({
          at: read.at('verdicts'),
          message: `the worked agency has no verdict on provision ${id}`,
        })),
    ];
  });
