import { useEffect, type KeyboardEvent } from 'react';
import { isRight, outcomeOf } from '../learn/result.ts';
import { give, goTo, orderOf, type Sitting } from '../learn/sitting.ts';
import { Back } from '../parts/Back.tsx';
import { Failure } from '../parts/Failure.tsx';
import { HelpSwitch } from '../parts/HelpSwitch.tsx';
import { useSay, useSession } from '../session.ts';
import { modeLabels } from '../words.ts';
import { Clock } from './sitting/Clock.tsx';
import { ExamBar } from './sitting/ExamBar.tsx';
import { Feedback } from './sitting/Feedback.tsx';
import { Question } from './sitting/Question.tsx';
import { ResultScreen } from './ResultScreen.tsx';

/** Cards asked one after the other. */
export function SittingScreen({ sitting }: { sitting: Sitting }) {
  const { find, desk, setSitting } = useSession();
  const card = find(sitting.cards[sitting.at] ?? '');

  if (sitting.finished || !card) return <ResultScreen sitting={sitting} />;

  const order = orderOf(card, sitting);
  const given = sitting.given[sitting.at] ?? null;
  const isExam = sitting.mode === 'exam';

  function choose(option: number) {
    const next = give(sitting, option);
    if (next === sitting) return;
    if (!isExam) desk.answer(card!, isRight(option));
    setSitting(next);
  }

  /** An exam is taken down as a whole, and only once. */
  function handIn() {
    const outcome = outcomeOf(sitting, find);
    sitting.cards.forEach((id, index) => {
      const [one, option] = [find(id), sitting.given[index] ?? null];
      if (one && option !== null) desk.answer(one, isRight(option));
    });
    desk.exam({
      on: sitting.started,
      standard: sitting.standard,
      right: outcome.right.length,
      total: sitting.cards.length,
      areas: outcome.areas,
    });
    setSitting({ ...sitting, ends: null, finished: true });
  }

  /** 1 to 5 choose, as long as the focus is on the question; in an exam, Enter on the question itself goes on. */
  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    if (isExam && event.key === 'Enter' && event.target instanceof HTMLDivElement) {
      event.preventDefault();
      setSitting(goTo(sitting, sitting.at + 1));
      return;
    }
    const option = /^[1-9]$/.test(event.key) ? order[Number(event.key) - 1] : undefined;
    if (option === undefined) return;
    event.preventDefault();
    choose(option);
  }

  return (
    <div className="sitting">
      <Head sitting={sitting} />
      {sitting.ends && (
        <Clock ends={sitting.ends} onOver={handIn} onOff={() => setSitting({ ...sitting, ends: null })} />
      )}
      <Failure />
      {/* The keys belong to the question, not to one of its options. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={onKey}>
        <Question
          key={card.id}
          card={card}
          order={order}
          given={given}
          isOpen={isExam || given === null}
          label={<Position sitting={sitting} />}
          onChoose={choose}
        />
        {isExam ? (
          <ExamBar sitting={sitting} onGo={(at) => setSitting(goTo(sitting, at))} onHandIn={handIn} />
        ) : (
          <Feedback
            key={`feedback ${card.id}`}
            card={card}
            given={given}
            isLast={sitting.at === sitting.cards.length - 1}
            onNext={() => setSitting(goTo(sitting, sitting.at + 1))}
          />
        )}
      </div>
    </div>
  );
}

function Head({ sitting }: { sitting: Sitting }) {
  const say = useSay();
  const { deck } = useSession();
  const standard = deck.standards.find(({ id }) => id === sitting.standard);
  const chapter = standard?.chapters.find(({ id }) => id === sitting.chapter);
  // In braces: newer browsers give a promise back.
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <>
      <Back />
      <h2 className="sitting-name">
        {[modeLabels[sitting.mode], standard && { zh: standard.shortTitle, en: standard.shortTitle }]
          .flatMap((label) => (label ? [say(label)] : []))
          .join(deck.language === 'zh' ? '：' : ': ')}
      </h2>
      {chapter && (
        <p>
          <a href={chapter.href}>{say({ zh: `读${chapter.title}`, en: `Read ${chapter.title}` })}</a>
        </p>
      )}
      <HelpSwitch />
    </>
  );
}

function Position({ sitting: { at, cards } }: { sitting: Sitting }) {
  const say = useSay();
  return say({ zh: `第${at + 1}题，共${cards.length}题`, en: `Card ${at + 1} of ${cards.length}` });
}
