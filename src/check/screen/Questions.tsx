import { memo } from 'react';
import type { Section, SectionGroup } from '../logic/sections.ts';
import { QuestionCard } from '../question/QuestionCard.tsx';
import { useSay } from '../session.ts';
import { useResults } from './current.ts';
import { elementIdOf } from './places.ts';
import { useView } from './view.tsx';

/** All that is asked, section by section. What the filter holds back stays where it is, out of sight. */
export const Questions = memo(function Questions() {
  const { groups } = useView();
  return groups.map((group) => <GroupSection key={group.id} group={group} />);
});

function GroupSection({ group: { id, name, sections } }: { group: SectionGroup }) {
  const { isShown } = useView();
  const any = sections.some(({ questions }) => questions.some((question) => isShown(question.id)));
  return (
    <section className="area" aria-labelledby={`area-${id}`} hidden={!any}>
      <h3 id={`area-${id}`}>{name}</h3>
      {sections.map((section) => (
        <SectionQuestions key={section.id} section={section} />
      ))}
    </section>
  );
}

function SectionQuestions({ section: { id, name, questions } }: { section: Section }) {
  const { isShown } = useView();
  return (
    <div className="topic" hidden={!questions.some((question) => isShown(question.id))}>
      <div className="topic-head">
        <h4 id={elementIdOf({ kind: 'topic', id })} tabIndex={-1}>
          {name}
        </h4>
        <SectionProgress questions={questions} />
      </div>
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} isShown={isShown(question.id)} />
      ))}
    </div>
  );
}

function SectionProgress({ questions }: Pick<Section, 'questions'>) {
  const say = useSay();
  const count = useResults(({ answered }) => questions.filter(({ id }) => answered.has(id)).length);
  return (
    <p className="topic-progress">
      {count === questions.length
        ? say({ zh: `共${count}项，已全部答完`, en: `all ${count} answered` })
        : say({
            zh: `已答${count}项，共${questions.length}项`,
            en: `${count} of ${questions.length} answered`,
          })}
    </p>
  );
}
