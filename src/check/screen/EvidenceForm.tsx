import { useId, useState } from 'react';
import type { Evidence } from '../../model/answer.ts';
import { compact } from '../logic/compact.ts';
import { evidenceDraftOf } from '../logic/draft.ts';
import { dayIn, dayProblem } from '../logic/typed.ts';
import { Field } from '../parts/Field.tsx';
import { useSay } from '../session.ts';

interface Props {
  /** What is known of it; nothing of a new one. */
  evidence?: Evidence;
  submit: string;
  onSubmit: (evidence: Evidence) => void;
}

/** What a document is, where it is, who keeps it, until when it holds. */
export function EvidenceForm({ evidence, submit, onSubmit }: Props) {
  const id = useId();
  const say = useSay();
  const [draft, setDraft] = useState(() => evidenceDraftOf(evidence));
  const [error, setError] = useState<'document' | 'expires' | null>(null);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const wrongDay = dayProblem(draft.expires);
  const fields = [
    ['document', say({ zh: '文件或记录', en: 'Document or record' })],
    ['kept', say({ zh: '存放在哪里', en: 'Where it is kept' })],
    ['keeper', say({ zh: '由谁保管', en: 'Who keeps it' })],
  ] as const;
  const missing = say({ zh: '请填写文件或记录的名称。', en: 'Give the name of the document or record.' });

  const give = () => {
    const document = draft.document.trim();
    const wrong = document === '' ? 'document' : wrongDay ? 'expires' : null;
    setError(wrong);
    if (wrong) return window.document.getElementById(`${id}-${wrong}`)?.focus();
    const more = compact({ keeper: draft.keeper.trim(), expires: dayIn(draft.expires) });
    onSubmit({ document, kept: draft.kept.trim(), ...more });
    if (!evidence) setDraft(evidenceDraftOf());
  };
  return (
    <form
      noValidate
      className="evidence-form"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <div className="fields">
        {fields.map(([name, label]) => (
          <Field
            key={name}
            id={`${id}-${name}`}
            label={label}
            error={name === 'document' && error === 'document' ? missing : undefined}
          >
            {(control) => (
              <input
                type="text"
                autoComplete="off"
                {...control}
                value={draft[name]}
                onChange={({ target }) => set({ [name]: target.value })}
              />
            )}
          </Field>
        ))}
        <Field
          id={`${id}-expires`}
          label={say({ zh: '有效期至（没有就空着）', en: 'Last day on which it holds, if any' })}
          error={wrongDay && error === 'expires' ? say(wrongDay) : undefined}
        >
          {(control) => (
            <input
              type="date"
              max="9999-12-31"
              {...control}
              value={draft.expires}
              onChange={({ target }) => set({ expires: target.value })}
            />
          )}
        </Field>
      </div>
      <button type="submit">{submit}</button>
    </form>
  );
}
