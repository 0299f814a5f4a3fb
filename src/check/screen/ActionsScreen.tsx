import { useId, useState } from 'react';
import { shortOf, type Short } from '../logic/short.ts';
import { ScreenHeading } from '../../island/ScreenHeading.tsx';
import { useSay } from '../session.ts';
import { ActionRow } from './ActionRow.tsx';
import { useCheck, useCurrent, useResults } from './current.ts';
import { FillForm } from './FillForm.tsx';

/** Who sees to which gap, and by when: filled in for many at once. */
export default function ActionsScreen({ takesFocus }: { takesFocus: boolean }) {
  const say = useSay();
  const [withObservations, setWithObservations] = useState(false);
  const gaps = useResults((results) => shortOf(results, 'gap'));
  const observations = useResults((results) => shortOf(results, 'observation'));
  const others = observations.filter((one) => !gaps.some(({ question }) => question === one.question));
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const shown = withObservations ? [...gaps, ...others] : gaps;
  const chosen = shown.map(({ question }) => question).filter((question) => picked.has(question));
  const id = useId();
  return (
    <div className="actions-screen">
      <ScreenHeading takesFocus={takesFocus}>
        {say({ zh: '差距的责任人和期限', en: 'Owners and due dates of the gaps' })}
      </ScreenHeading>
      <p className="lead">
        {say({
          zh: '勾选要一起安排的检查项，填责任人、完成期限或进展，一次填入。空着的不改。',
          en: 'Tick what is to be arranged together, give an owner, a due date or how far it has got, and fill them in at once. What you leave empty stays as it is.',
        })}
      </p>
      {shown.length === 0 && (
        <p className="message">
          {say({
            zh: '目前没有差距。先填写自查，有差距的检查项就会列在这里。',
            en: 'There is no gap so far. Answer the check, and what falls short is listed here.',
          })}
        </p>
      )}
      {others.length > 0 && (
        <div className="option">
          <input
            id={`${id}-observations`}
            type="checkbox"
            checked={withObservations}
            onChange={({ target }) => setWithObservations(target.checked)}
          />
          <label htmlFor={`${id}-observations`}>
            {say({
              zh: `观察项也列出（${others.length}项）`,
              en: `List observations too (${others.length})`,
            })}
          </label>
        </div>
      )}
      {shown.length > 0 && (
        <>
          <FillForm chosen={chosen} />
          <Picker shown={shown} onPick={(questions) => setPicked(new Set(questions))} />
          <ul className="action-list">
            {shown.map((short) => (
              <ActionRow
                key={short.question}
                short={short}
                isPicked={picked.has(short.question)}
                onPick={(isPicked) => {
                  const next = new Set(picked);
                  if (isPicked) next.add(short.question);
                  else next.delete(short.question);
                  setPicked(next);
                }}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Ticks many at once. */
function Picker({
  shown,
  onPick,
}: {
  shown: readonly Short[];
  onPick: (questions: readonly string[]) => void;
}) {
  const say = useSay();
  const { id } = useCurrent();
  const answers = useCheck(id, (check) => check.answers);
  const all = shown.map(({ question }) => question);
  const open = all.filter((question) => !answers[question]?.owner?.trim());
  return (
    <p className="actions">
      <button type="button" onClick={() => onPick(all)}>
        {say({ zh: `全选${all.length}项`, en: `Tick all ${all.length}` })}
      </button>
      <button type="button" onClick={() => onPick(open)}>
        {say({ zh: `选没有责任人的${open.length}项`, en: `Tick the ${open.length} without an owner` })}
      </button>
      <button type="button" className="quiet" onClick={() => onPick([])}>
        {say({ zh: '都不选', en: 'Tick none' })}
      </button>
    </p>
  );
}
