import type { Section } from '../logic/sections.ts';
import { hashOf } from '../logic/router.ts';
import { useSay } from '../session.ts';
import { useCurrent, useResults } from './current.ts';
import { show } from './places.ts';
import { useView } from './view.tsx';

/** The sections of the form, with how far each has come. */
export function Index() {
  const say = useSay();
  const { groups, isShown } = useView();
  const shown = groups.map((group) => ({
    ...group,
    sections: group.sections.filter(({ questions }) => questions.some(({ id }) => isShown(id))),
  }));
  return (
    <nav aria-label={say({ zh: '检查项目录', en: 'Topics' })} className="index">
      {shown.map(({ id, name, sections }) => (
        <div key={id} hidden={sections.length === 0}>
          <p className="index-area">{name}</p>
          <ul>
            {sections.map((section) => (
              <SectionLink key={section.id} section={section} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function SectionLink({ section: { id, name, questions } }: { section: Section }) {
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
