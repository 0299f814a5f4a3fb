import { questionsOf } from '../../model/criterion.ts';
import type { Check } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** Every question has a topic that exists, is asked by some criterion and stands in one file; no topic is empty. */
export const questionBank: Check = ({ standards, questions, topics, sources }) => {
  const asked = new Set(
    standards.flatMap(({ standard }) =>
      standard.provisions.flatMap(({ criteria }) => criteria.flatMap(questionsOf)),
    ),
  );
  const seen = new Map<string, string>();
  const used = new Set<string>();
  const misplaced: Problem[] = questions
    .filter(({ topic }) => !topics.value[topic])
    .map(({ at, topic }) => ({
      at: at(),
      message: 'the file is named after a topic that topics.yaml does not have',
      found: topic,
    }));
  const problems: Problem[] = questions.flatMap(({ value, at, area, topic }) =>
    Object.entries(value).flatMap(([id, question]) => {
      const found: Problem[] = [];
      used.add(topic);
      if (!asked.has(id)) found.push({ at: at(id), message: `no criterion asks the question ${id}` });
      if (seen.has(id))
        found.push({ at: at(id), message: `question ${id} stands in ${seen.get(id)} as well` });
      if (question.type === 'attestation' && !sources.value[question.source])
        found.push({
          at: at(id, 'source'),
          message: `question ${id} attests a document that sources.yaml does not have`,
          found: question.source,
        });
      seen.set(id, `${area}/${topic}`);
      return found;
    }),
  );
  const empty = Object.keys(topics.value).filter((topic) => !used.has(topic));
  return [
    ...misplaced,
    ...problems,
    ...empty.map((topic) => ({ at: topics.at(topic), message: `no question belongs to the topic ${topic}` })),
  ];
};
