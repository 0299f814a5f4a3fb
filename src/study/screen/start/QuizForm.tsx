import { useState } from 'react';
import { chosen, pickQuiz, type Choice } from '../../learn/pick.ts';
import { ChoiceFields } from '../../parts/ChoiceFields.tsx';
import { useDesk, useSay, useSession } from '../../session.ts';
import { useBegin } from './use-begin.ts';

const ten = 10;

/** Ten cards, by standard and topic; the terms in two languages. */
export function QuizForm() {
  const say = useSay();
  const { deck } = useSession();
  const { progress } = useDesk();
  const begin = useBegin();
  const [choice, setChoice] = useState<Choice>({ standard: null, topic: null });
  const start = (mode: 'quiz' | 'terms', about: Choice) => {
    const now = new Date();
    const shelf = { cards: deck.cards, records: progress.cards, now };
    begin({ mode, standard: about.standard }, pickQuiz(shelf, about, ten, now.toISOString()));
  };
  const count = Math.min(ten, chosen(deck.cards, choice).length);
  return (
    <section aria-labelledby="quiz">
      <h3 id="quiz">{say({ zh: '快速测验', en: 'Quick quiz' })}</h3>
      <div className="fields">
        <ChoiceFields prefix="quiz" choice={choice} onChoose={setChoice} withTopic />
      </div>
      <p className="actions">
        <button type="button" onClick={() => start('quiz', choice)}>
          {say({ zh: `做${count}题`, en: count === 1 ? 'One card' : `${count} cards` })}
        </button>
        <button type="button" onClick={() => start('terms', { standard: 'terms', topic: null })}>
          {say({ zh: '术语中英对练', en: 'Terms in two languages' })}
        </button>
      </p>
    </section>
  );
}
