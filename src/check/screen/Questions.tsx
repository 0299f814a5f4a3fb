import { memo } from 'react';
import { areaLabels } from '../../words/labels.ts';
import type { AreaPlan, TopicPlan } from '../logic/plan.ts';
import { QuestionCard } from '../question/QuestionCard.tsx';
import { useSay } from '../session.ts';
import { useCurrent } from './current.ts';
import { elementIdOf } from './places.ts';

/** All that is asked: areas, their topics, their questions. */
export const Questions = memo(function Questions() {
  const { plan } = useCurrent();
  return plan.areas.map((area) => <AreaSection key={area.area} area={area} />);
});

function AreaSection({ area: { area, topics } }: { area: AreaPlan }) {
  const say = useSay();
  return (
    <section className="area" aria-labelledby={`area-${area}`}>
      <h3 id={`area-${area}`}>{say(areaLabels[area])}</h3>
      {topics.map((topic) => (
        <TopicSection key={topic.id} topic={topic} />
      ))}
    </section>
  );
}

function TopicSection({ topic: { id, name, questions } }: { topic: TopicPlan }) {
  return (
    <div className="topic">
      <h4 id={elementIdOf({ kind: 'topic', id })} tabIndex={-1}>
        {name}
      </h4>
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
    </div>
  );
}
