import { lazy, Suspense, useRef, useState } from 'react';
import type { PackQuestion } from '../../model/pack.ts';
import { useSay } from '../session.ts';
import { LastDone } from './LastDone.tsx';
import { Matrix } from './Matrix.tsx';
import { PersonEntry } from './PersonEntry.tsx';
import { usePeople } from './use-people.ts';

/** Nobody waits for the import before they ask for it. */
const ImportPanel = lazy(() => import('./import/ImportPanel.tsx'));

type RosterQuestion = Extract<PackQuestion, { type: 'roster' }>;

/** The people of the agency, one by one, and under them what each is short of. */
export function Roster({ question, legend }: { question: RosterQuestion; legend: string }) {
  const say = useSay();
  const roster = usePeople(Object.keys(question.fields));
  const [importing, setImporting] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // What is to take the focus is there only after the next rendering.
  const focus = (button: typeof undo) => requestAnimationFrame(() => button.current?.focus());

  return (
    <>
      <fieldset className="answer" data-answer>
        <legend id={legend}>{question.ask}</legend>
        {question.help && <p className="hint">{question.help}</p>}
        <ol className="people">
          {roster.people.map(({ key, id }, index) => (
            <PersonEntry
              key={key}
              index={index}
              fields={question.fields}
              isNew={id === roster.added}
              onDuplicate={roster.duplicate}
              onRemove={(at) => {
                roster.takeOut(at);
                focus(undo);
              }}
            />
          ))}
        </ol>
        {roster.done && (
          <LastDone done={roster.done} undo={undo} onUndo={roster.undo} onForget={roster.forget} />
        )}
        <p className="actions">
          <button type="button" onClick={roster.add}>
            {say({ zh: '添加一人', en: 'Add a person' })}
          </button>
          <button
            type="button"
            ref={opener}
            aria-expanded={importing}
            onClick={() => setImporting(!importing)}
          >
            {say({ zh: '从表格导入', en: 'Import from a spreadsheet' })}
          </button>
        </p>
      </fieldset>
      {importing && (
        <Suspense>
          <ImportPanel
            question={question}
            present={roster.current}
            onImport={(people, rejected) => {
              roster.bringIn(people, rejected);
              setImporting(false);
              focus(undo);
            }}
            onClose={() => {
              setImporting(false);
              focus(opener);
            }}
          />
        </Suspense>
      )}
      <Matrix question={question.id} />
    </>
  );
}
