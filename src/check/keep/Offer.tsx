import type { Answer } from '../../model/answer.ts';
import type { PackQuestion } from '../../model/pack.ts';
import { answerInWords } from '../../words/answer.ts';
import { useCheck, useCurrent } from '../screen/current.ts';
import { show } from '../screen/places.ts';
import { useChange } from '../screen/use-history.ts';
import { useSay, useSession } from '../session.ts';
import { offersFor } from './follow.ts';

/** The answer to the question that this one was split from, to be confirmed. Goes once there is an answer. */
export function Offer({ question }: { question: PackQuestion }) {
  const { pack } = useSession();
  const { id } = useCurrent();
  const change = useChange();
  const [was] = useOffers(question.id);
  const answer = useCheck(id, (check) => (was === undefined ? undefined : check.answers[was]));
  if (was === undefined || !answer) return null;
  const confirm = () => {
    change((check) => ({ ...check, answers: { ...check.answers, [question.id]: answer } }));
    // The form is made anew first, and would take the focus with it.
    setTimeout(() => show({ kind: 'question', id: question.id }), 100);
  };
  return <Offered question={question} ask={pack.moved.questions[was]?.ask ?? was} {...{ answer, confirm }} />;
}

function useOffers(question: string): string[] {
  const { pack } = useSession();
  const { id } = useCurrent();
  // As one text, which stays the same as long as the offers do.
  const offers = useCheck(id, (check) => offersFor(question, check, pack.moved).join(' '));
  return offers ? offers.split(' ') : [];
}

interface OfferedProps {
  question: PackQuestion;
  /** What was asked. */
  ask: string;
  answer: Answer;
  confirm: () => void;
}

function Offered({ question, ask, answer, confirm }: OfferedProps) {
  const say = useSay();
  const { language } = useSession().pack;
  const said = answerInWords(answer.value, question, language);
  return (
    <div className="message offer">
      <p>
        {say({
          zh: `这一项是从“${ask}”分出来的，当时答的是：${said}。对这一项也成立吗？确认以前，它仍算未答。`,
          en: `This was part of “${ask}”, which you answered: ${said}. Does that hold here too? Until you confirm it, the question counts as unanswered.`,
        })}
      </p>
      <p className="actions">
        <button type="button" onClick={confirm}>
          {say({ zh: '确认沿用', en: 'Confirm it' })}
        </button>
      </p>
    </div>
  );
}
