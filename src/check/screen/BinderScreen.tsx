import { useId, useState } from 'react';
import { binderOf, expiresBefore, lacking, withoutEvidence } from '../logic/binder.ts';
import { dayIn } from '../logic/typed.ts';
import { Field } from '../parts/Field.tsx';
import { ScreenHeading } from '../../island/ScreenHeading.tsx';
import { useSay } from '../session.ts';
import { BinderDocument } from './BinderDocument.tsx';
import { BinderMissing } from './BinderMissing.tsx';
import { useCheck, useCurrent, useResults } from './current.ts';
import { placeIn, rememberPlace } from './left-off.ts';

/** All evidence as one list: what there is, what runs out before the inspection, what is missing. */
export default function BinderScreen({ takesFocus }: { takesFocus: boolean }) {
  const id = useId();
  const say = useSay();
  const { id: check, plan } = useCurrent();
  const answers = useCheck(check, (current) => current.answers);
  const date = useCheck(check, (current) => current.date);
  const answered = useResults((results) => results.answered);
  const [inspection, setInspection] = useState(() => placeIn(check).inspection ?? date);
  const day = dayIn(inspection) ?? date;

  const entries = binderOf(answers);
  const runsOut = entries.filter(({ evidence }) => expiresBefore(evidence, day));
  const incomplete = entries.filter(({ evidence }) => lacking(evidence).length > 0);
  const missing = withoutEvidence(plan.questions, answered, answers);
  const sorted = [...runsOut, ...entries.filter((entry) => !runsOut.includes(entry))];
  const counts = [
    [say({ zh: '证据', en: 'Documents' }), entries.length],
    [say({ zh: '检查前到期', en: 'Run out before the inspection' }), runsOut.length],
    [say({ zh: '缺名称、存放处或保管人', en: 'Lack a name, place or keeper' }), incomplete.length],
    [say({ zh: '已答而没有证据的检查项', en: 'Answers without evidence' }), missing.length],
  ] as const;

  return (
    <div className="binder">
      <ScreenHeading takesFocus={takesFocus}>{say({ zh: '证据清单', en: 'Evidence binder' })}</ScreenHeading>
      <Field
        id={`${id}-inspection`}
        label={say({ zh: '检查日期', en: 'Date of the inspection' })}
        hint={say({
          zh: '有效期早于这一天的证据会标出来。',
          en: 'Documents that expire before this day are marked.',
        })}
      >
        {(control) => (
          <input
            type="date"
            max="9999-12-31"
            {...control}
            value={inspection}
            onChange={({ target }) => {
              setInspection(target.value);
              if (dayIn(target.value)) rememberPlace(check, { inspection: target.value });
            }}
          />
        )}
      </Field>
      <dl className="binder-counts">
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby={`${id}-there`}>
        <h3 id={`${id}-there`}>{say({ zh: '已录入的证据', en: 'Evidence given' })}</h3>
        {entries.length === 0 ? (
          <p className="message">
            {say({
              zh: '还没有证据。可在各检查项的“备注、证据”中录入，也可在下面一次录给多项。',
              en: 'There is none yet. Give it with the questions, under “Note, evidence”, or below for many at once.',
            })}
          </p>
        ) : (
          <ul className="binder-list">
            {sorted.map((entry) => (
              <BinderDocument key={entry.key} entry={entry} day={day} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby={`${id}-missing`}>
        <h3 id={`${id}-missing`}>{say({ zh: '缺少的证据', en: 'Evidence missing' })}</h3>
        <BinderMissing missing={missing} entries={entries} />
      </section>
    </div>
  );
}
