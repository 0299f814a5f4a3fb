import { memo } from 'react';
import type { Verdict } from '../../model/verdict.ts';
import { verdictLabels, verdictMarks } from '../../words/labels.ts';
import { useSay } from '../session.ts';

/** A verdict as mark, word and colour. */
export const VerdictMark = memo(function VerdictMark({ verdict }: { verdict: Verdict }) {
  const say = useSay();
  return (
    <span className={`verdict verdict-${verdict}`}>
      <span aria-hidden="true" className="verdict-mark">
        {verdictMarks[verdict]}
      </span>
      {say(verdictLabels[verdict])}
    </span>
  );
});
