import { memo, useRef } from 'react';
import type { PackQuestion } from '../../model/pack.ts';
import { Offer } from '../keep/Offer.tsx';
import { elementIdOf } from '../screen/places.ts';
import { useCheck, useCurrent } from '../screen/current.ts';
import { useRestored } from '../screen/use-history.ts';
import { useRevision } from '../screen/use-revision.ts';
import { useSay } from '../session.ts';
import { QuestionForm } from './QuestionForm.tsx';

interface Props {
  question: PackQuestion;
  /** Not held back by the filter. */
  isShown: boolean;
}

/** One question: the answer, what it comes to, and what stands behind it. */
export const QuestionCard = memo(function QuestionCard({ question, isShown }: Props) {
  const say = useSay();
  const { id } = useCurrent();
  const answer = useCheck(id, (check) => check.answers[question.id]);
  const restored = useRestored(question.id);
  const place = useRef<HTMLDivElement>(null);
  const { revision, waiting, wrote } = useRevision(answer, place, restored);
  return (
    <div
      ref={place}
      className="question"
      id={elementIdOf({ kind: 'question', id: question.id })}
      data-question={question.id}
      tabIndex={-1}
      hidden={!isShown}
    >
      {waiting && (
        <p className="message" role="status">
          {say({
            zh: '另一个窗口刚改了这一项。离开这里就会换成那边的答复；继续填写，则以这里的为准。',
            en: 'Another window has just changed this answer. Leave the question to take that answer over; go on typing to keep yours.',
          })}
        </p>
      )}
      <Offer question={question} />
      {/* Made anew with other fields where another choice of standards asks others of the staff. */}
      <QuestionForm
        key={`${revision} ${restored} ${'fields' in question ? Object.keys(question.fields) : ''}`}
        question={question}
        wrote={wrote}
      />
    </div>
  );
});
