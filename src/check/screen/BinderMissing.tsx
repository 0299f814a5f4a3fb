import { useId, useState } from 'react';
import type { Evidence } from '../../model/answer.ts';
import type { PackQuestion } from '../../model/pack.ts';
import { list } from '../../words/join.ts';
import { withDocumentFor, type BinderEntry } from '../logic/binder.ts';
import { hashOf } from '../logic/router.ts';
import { Field } from '../parts/Field.tsx';
import { useSay, useSession } from '../session.ts';
import { useCurrent } from './current.ts';
import { EvidenceForm } from './EvidenceForm.tsx';
import { useChange } from './use-history.ts';

interface Props {
  missing: readonly PackQuestion[];
  entries: readonly BinderEntry[];
}

/** The answers that no document bears out, and a way to give one document for many of them. */
export function BinderMissing({ missing, entries }: Props) {
  const id = useId();
  const say = useSay();
  const { language } = useSession().pack;
  const { id: check } = useCurrent();
  const change = useChange();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [news, setNews] = useState('');
  const chosen = missing.map((question) => question.id).filter((question) => picked.has(question));

  const give = (evidence: Evidence) => {
    if (chosen.length === 0) {
      setNews(say({ zh: '请先勾选检查项。', en: 'Tick questions first.' }));
      return;
    }
    change((before) => withDocumentFor(before, evidence, chosen));
    setPicked(new Set());
    setNews(
      say({
        zh: `“${evidence.document}”已录给${chosen.length}项。`,
        en: `“${evidence.document}” was given for ${chosen.length}.`,
      }),
    );
  };
  const tick = (question: string, isPicked: boolean) => {
    const next = new Set(picked);
    if (isPicked) next.add(question);
    else next.delete(question);
    setPicked(next);
  };

  return (
    <>
      <p role="status">{news}</p>
      {missing.length === 0 ? (
        <p className="message">
          {say({ zh: '已答的检查项都有证据。', en: 'Every answer has its evidence.' })}
        </p>
      ) : (
        <>
          <p className="hint">
            {say({
              zh: '勾选同一份证据能说明的检查项，再在下面选一份或录入一份。检查项下面是检查人员会要看的东西。',
              en: 'Tick the questions that one document bears out, then choose or enter it below. Under each question stands what an inspector would ask to see.',
            })}
          </p>
          <ul className="binder-missing">
            {missing.map((question) => (
              <li key={question.id} className="option">
                <input
                  id={`${id}-${question.id}`}
                  type="checkbox"
                  checked={picked.has(question.id)}
                  aria-describedby={`${id}-${question.id}-see`}
                  onChange={({ target }) => tick(question.id, target.checked)}
                />
                <label htmlFor={`${id}-${question.id}`}>{question.ask}</label>
                <p className="hint" id={`${id}-${question.id}-see`}>
                  {list(question.evidence, language)}{' '}
                  <a href={hashOf.question(check, question.id)}>
                    {say({ zh: '转到这一项', en: 'Go to it' })}
                  </a>
                </p>
              </li>
            ))}
          </ul>
          <div className="binder-give">
            <h4>
              {say({ zh: `给所选${chosen.length}项的证据`, en: `Evidence for the ${chosen.length} ticked` })}
            </h4>
            {entries.length > 0 && <Choose entries={entries} onGive={give} />}
            <EvidenceForm
              submit={say({ zh: '录入并加给所选', en: 'Enter and add to those ticked' })}
              onSubmit={give}
            />
          </div>
        </>
      )}
    </>
  );
}

function Choose({ entries, onGive }: Pick<Props, 'entries'> & { onGive: (evidence: Evidence) => void }) {
  const id = useId();
  const say = useSay();
  const [key, setKey] = useState('');
  const entry = entries.find((one) => one.key === key);
  return (
    <Field id={id} label={say({ zh: '已录入的证据', en: 'Evidence given before' })}>
      {(control) => (
        <div className="measure">
          <select {...control} value={entry ? key : ''} onChange={({ target }) => setKey(target.value)}>
            <option value="">{say({ zh: '选一份', en: 'Choose one' })}</option>
            {entries.map((one) => (
              <option key={one.key} value={one.key}>
                {[one.evidence.document, one.evidence.kept].filter(Boolean).join(' · ')}
              </option>
            ))}
          </select>
          <button type="button" aria-disabled={!entry} onClick={() => entry && onGive(entry.evidence)}>
            {say({ zh: '加给所选', en: 'Add to those ticked' })}
          </button>
        </div>
      )}
    </Field>
  );
}
