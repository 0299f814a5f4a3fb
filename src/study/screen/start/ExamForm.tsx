import { useState } from 'react';
import { chosen, pickExam, type Choice } from '../../learn/pick.ts';
import { ChoiceFields } from '../../parts/ChoiceFields.tsx';
import { useSay, useSession } from '../../session.ts';
import { useBegin } from './use-begin.ts';

const lengths = [20, 30, 50];

/** A mock exam: how long, about what, and whether a clock runs. */
export function ExamForm() {
  const say = useSay();
  const { deck } = useSession();
  const begin = useBegin();
  const [choice, setChoice] = useState<Choice>({ standard: null, topic: null });
  const [length, setLength] = useState(20);
  const [timed, setTimed] = useState(true);
  const count = Math.min(length, chosen(deck.cards, choice).length);
  const start = () => {
    const cards = pickExam(deck.cards, choice.standard, count, new Date().toISOString());
    begin({ mode: 'exam', standard: choice.standard }, cards, timed ? cards.length : undefined);
  };
  return (
    <section aria-labelledby="exam">
      <h3 id="exam">{say({ zh: '模拟考试', en: 'Mock exam' })}</h3>
      <p className="hint">
        {say({
          zh: '做完才看对错，结果按场地设施、人员、过程分开。计时随时可以关掉；离开本页，时间照走。',
          en: 'Right and wrong are shown at the end, apart for facilities, staffing and processes. The clock can be switched off at any time; it runs on while you are away.',
        })}
      </p>
      <div className="fields">
        <ChoiceFields prefix="exam" choice={choice} onChoose={setChoice} />
        <div className="field">
          <label htmlFor="exam-length">{say({ zh: '题数', en: 'Cards' })}</label>
          <select
            id="exam-length"
            value={length}
            onChange={(event) => setLength(Number(event.currentTarget.value))}
          >
            {lengths.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
      </div>
      <label className="option switch">
        <input type="checkbox" checked={timed} onChange={(event) => setTimed(event.currentTarget.checked)} />
        {say({ zh: `计时（${count}分钟）`, en: `Timed (${count} minutes)` })}
      </label>
      <p className="actions">
        <button type="button" onClick={start}>
          {say({ zh: '开考', en: 'Begin the exam' })}
        </button>
      </p>
    </section>
  );
}
