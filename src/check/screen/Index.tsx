import { areaLabels } from '../../words/labels.ts';
import type { TopicPlan } from '../logic/plan.ts';
import { hashOf } from '../logic/router.ts';
import { useSay } from '../session.ts';
import { useCurrent, useResults } from './current.ts';
import { show } from './places.ts';

/** The topics of the form, with how far each has come. */
export function Index() {
  const say = useSay();
  const { plan } = useCurrent();
  return (
    <nav aria-label={say({ zh: '检查项目录', en: 'Topics' })} className="index">
      {plan.areas.map(({ area, topics }) => (
        <div key={area}>
          <p className="index-area">{say(areaLabels[area])}</p>
          <ul>
            {topics.map((topic) => (
              <TopicLink key={topic.id} topic={topic} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function TopicLink({ topic: { id, name, questions } }: { topic: TopicPlan }) {
  const say = useSay();
  const current = useCurrent();
  const count = useResults(
    ({ answered }) => questions.filter((question) => answered.has(question.id)).length,
  );
  const href = hashOf.topic(current.id, id);
  return (
    <li>
      <a
        href={href}
        // A second click on the same topic changes no address.
        onClick={() => window.location.hash === href && show({ kind: 'topic', id })}
      >
        <span>{name}</span>
        <span className="index-count">
          <span aria-hidden="true">
            {count}/{questions.length}
          </span>
          <span className="unseen">
            {say({
              zh: `，已答${count}项，共${questions.length}项`,
              en: `, ${count} of ${questions.length} answered`,
            })}
          </span>
        </span>
      </a>
    </li>
  );
}
