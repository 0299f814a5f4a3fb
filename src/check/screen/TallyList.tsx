import { useId } from 'react';
import { standingCounts } from '../../words/labels.ts';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { useSay } from '../session.ts';
import { useResults } from './current.ts';

const verdicts = ['conforms', 'partial', 'nonconforming', 'not-applicable', 'unanswered'] as const;

/** Provisions counted by verdict, and what falls short of them. There is no single score. */
export function TallyList() {
  const say = useSay();
  const tally = useResults((results) => results.tally);
  const id = useId();
  return (
    <>
      <p className="tally-of" id={id}>
        {say({ zh: '条款判定', en: 'Provisions by verdict' })}
      </p>
      <dl className="tally" aria-labelledby={id}>
        {verdicts.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>{tally.verdicts[verdict]}</dd>
          </div>
        ))}
        {(['gap', 'observation'] as const).map((standing) => (
          <div key={standing} className="tally-standing">
            <dt>{say(standingCounts[standing])}</dt>
            <dd>{tally.standings[standing]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
