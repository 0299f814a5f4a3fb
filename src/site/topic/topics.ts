import type { BankQuestion, Library, Standard } from '../../library/library.ts';
import type { Obligation } from '../../model/clause.ts';
import { asked, type AskedBy } from '../asked.ts';

/** A question, and who asks it. */
export interface TopicQuestion {
  question: BankQuestion;
  asked: readonly AskedBy[];
}

/** What one standard says on a topic. */
export interface TopicStandard {
  standard: Standard;
  /** The provisions that ask a question of the topic, by obligation: all none where the standard is silent. */
  obligations: Record<Obligation, number>;
}

export interface Topic {
  id: string;
  name: Library['topics'][number]['name'];
  questions: readonly TopicQuestion[];
  standards: readonly TopicStandard[];
}

/** Every topic with its questions and with what each standard asks there, silence included. */
export function topicsOf(library: Library): Topic[] {
  const askers = asked(library);
  return library.topics.map(({ id, name }) => {
    const questions = library.questions
      .filter(({ question }) => question.topic === id)
      .map((question) => ({ question, asked: askers.get(question.id)! }));
    const standards = library.standards
      .filter(({ isRead }) => isRead)
      .map((standard) => {
        const provisions = new Set(
          questions.flatMap((entry) =>
            entry.asked.filter((one) => one.standard === standard).map(({ provision }) => provision),
          ),
        );
        const obligations = { shall: 0, should: 0, may: 0, statement: 0 };
        for (const { obligation } of provisions) obligations[obligation] += 1;
        return { standard, obligations };
      });
    return { id, name, questions, standards };
  });
}

/** How many provisions of a standard speak to a topic. */
export const provisionsOn = ({ obligations }: TopicStandard): number =>
  Object.values(obligations).reduce((sum, count) => sum + count, 0);
