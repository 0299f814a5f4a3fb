import type { Answer, Answers } from '../../model/answer.ts';
import type { Obligation } from '../../model/clause.ts';
import type { PackQuestion } from '../../model/pack.ts';
import type { Asking, Plan } from './plan.ts';
import type { Results } from './results.ts';
import { shortOf } from './short.ts';

/** Which questions are to be shown. */
export interface Filter {
  state: 'all' | 'unanswered' | 'gap' | 'observation';
  /** The id of a standard; empty for all. */
  standard: string;
  /** Of the provisions that ask; empty for all. */
  obligation: Obligation | '';
  /** All of these words are to be found in the question, in what asks it, or in what was noted. */
  words: string;
}

/** The filter that lets everything through. */
export const everything: Filter = { state: 'all', standard: '', obligation: '', words: '' };

export const isEverything = ({ state, standard, obligation, words }: Filter): boolean =>
  state === 'all' && standard === '' && obligation === '' && words.trim() === '';

/** The questions that a filter lets through, as things stand. */
export function matching(
  filter: Filter,
  plan: Plan,
  results: Results,
  answers: Answers,
  topics: Readonly<Record<string, string>>,
): Set<string> {
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  const short = new Map(
    filter.state === 'gap' || filter.state === 'observation'
      ? shortOf(results, filter.state).map(({ question, askings }) => [question, askings])
      : [],
  );
  const isAsking = ({ standard, provision }: Asking) =>
    (filter.standard === '' || standard.id === filter.standard) &&
    (filter.obligation === '' || provision.obligation === filter.obligation);
  const found = plan.questions.filter((question) => {
    if (filter.state === 'unanswered' && results.answered.has(question.id)) return false;
    const askings =
      filter.state === 'gap' || filter.state === 'observation'
        ? short.get(question.id)
        : plan.askedBy(question.id);
    if (!askings?.some(isAsking)) return false;
    if (words.length === 0) return true;
    const text = textOf(question, plan.askedBy(question.id), answers[question.id], topics);
    return words.every((word) => text.includes(word));
  });
  return new Set(found.map(({ id }) => id));
}

/** Letters of either case and either width are the same. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** All that somebody may remember of a question. */
function textOf(
  question: PackQuestion,
  askings: readonly Asking[],
  answer: Answer | undefined,
  topics: Readonly<Record<string, string>>,
): string {
  const fields = question.type === 'roster' ? Object.values(question.fields) : [];
  const options = [question, ...fields].flatMap((asked) =>
    'options' in asked ? asked.options.map(({ label }) => label) : [],
  );
  const evidence = (answer?.evidence ?? []).flatMap(({ document, kept, keeper }) => [document, kept, keeper]);
  return folded(
    [
      question.ask,
      question.help,
      topics[question.topic],
      question.where,
      ...question.evidence,
      ...fields.map(({ ask }) => ask),
      ...options,
      ...askings.flatMap(({ standard, provision }) => [
        standard.shortTitle,
        provision.clause,
        provision.text,
        provision.leadIn,
      ]),
      answer?.note,
      answer?.owner,
      answer?.reason,
      ...(answer?.people ?? []).map(({ name }) => name),
      ...evidence,
    ]
      .filter(Boolean)
      .join('\n'),
  );
}
