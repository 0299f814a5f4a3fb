import { useRef, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import type { PackQuestion } from '../../model/pack.ts';
import { freshId } from '../keep/fresh-id.ts';
import { personDraftOf, type PersonDraft } from '../logic/draft.ts';
import { useAnswer } from '../question/form.ts';
import { useSay } from '../session.ts';
import { Matrix } from './Matrix.tsx';
import { PersonEntry } from './PersonEntry.tsx';

type RosterQuestion = Extract<PackQuestion, { type: 'roster' }>;

interface Removed {
  index: number;
  person: PersonDraft;
}

/** The people of the agency, one by one, and under them what each is short of. */
export function Roster({ question, legend }: { question: RosterQuestion; legend: string }) {
  const say = useSay();
  const { control, getValues } = useAnswer();
  const { fields, append, remove, insert } = useFieldArray({ control, name: 'people', keyName: 'key' });
  const [added, setAdded] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const undo = useRef<HTMLButtonElement>(null);

  const add = () => {
    const person = personDraftOf({ id: freshId(), name: '', fields: {} }, Object.keys(question.fields));
    setAdded(person.id);
    setRemoved(null);
    append(person, { focusName: `people.${fields.length}.name` });
  };
  const takeOut = (index: number) => {
    setRemoved({ index, person: structuredClone(getValues(`people.${index}`)) });
    remove(index);
    requestAnimationFrame(() => undo.current?.focus());
  };
  const bringBack = ({ index, person }: Removed) => {
    setRemoved(null);
    insert(index, person, { focusName: `people.${index}.name` });
  };

  return (
    <>
      <fieldset className="answer" data-answer>
        <legend id={legend}>{question.ask}</legend>
        {question.help && <p className="hint">{question.help}</p>}
        <ol className="people">
          {fields.map(({ key, id }, index) => (
            <PersonEntry
              key={key}
              index={index}
              fields={question.fields}
              isNew={id === added}
              onRemove={takeOut}
            />
          ))}
        </ol>
        {removed && (
          <p className="message" role="status">
            {say({
              zh: `已移除${removed.person.name || '未署名的人员'}。`,
              en: `Removed: ${removed.person.name || 'unnamed person'}. `,
            })}
            <button type="button" ref={undo} onClick={() => bringBack(removed)}>
              {say({ zh: '撤销', en: 'Undo' })}
            </button>
          </p>
        )}
        <button type="button" onClick={add}>
          {say({ zh: '添加一人', en: 'Add a person' })}
        </button>
      </fieldset>
      <Matrix question={question.id} />
    </>
  );
}
