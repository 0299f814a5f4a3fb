import { memo } from 'react';
import type { Judgement } from '../../engine/judge.ts';
import { citation } from '../../words/citation.ts';
import { explain } from '../../words/explain.ts';
import { list } from '../../words/join.ts';
import { forceLabels, standingLabels, verdictLabels } from '../../words/labels.ts';
import type { Asking } from '../logic/plan.ts';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { useCurrent, useResults } from '../screen/current.ts';
import { useSay, useSession } from '../session.ts';

/** What the answer comes to, for every provision that asks it. */
export const Verdicts = memo(function Verdicts({ question }: { question: string }) {
  const verdicts = useResults((results) => results.verdicts.get(question));
  return (
    <ul className="verdicts">
      {verdicts?.map(({ asking, judgement }) => (
        <VerdictLine key={asking.key} asking={asking} judgement={judgement} />
      ))}
    </ul>
  );
});

const VerdictLine = memo(function VerdictLine({
  asking: { provision, standard },
  judgement,
}: {
  asking: Asking;
  judgement: Judgement;
}) {
  const say = useSay();
  const { language } = useSession().pack;
  const apart = useApart(provision.criteria, judgement);
  return (
    <li>
      <VerdictMark verdict={judgement.verdict} />
      <span className="verdict-of">
        {standard.shortTitle} <a href={provision.href}>{citation(provision.clause, language)}</a>
      </span>
      {judgement.standing !== 'none' && (
        <span className="verdict-standing">{say(standingLabels[judgement.standing])}</span>
      )}
      {provision.force === 'informative' && (
        <span className="verdict-standing">{say(forceLabels.informative)}</span>
      )}
      {apart && <span className="verdict-apart">{apart}</span>}
    </li>
  );
});

/** How far the answers are from what the provision asks, where that says more than the verdict. */
function useApart(criteria: Asking['provision']['criteria'], judgement: Judgement): string {
  const { language } = useSession().pack;
  const { plan } = useCurrent();
  const parts = criteria.flatMap((criterion, index) => {
    const finding = judgement.criteria[index];
    return finding ? explain(criterion, finding, plan.find, language).apart : [];
  });
  const bare = Object.values(verdictLabels).map((label) => label[language].toLowerCase());
  return list(
    [...new Set(parts)].filter((part) => part !== '' && !bare.includes(part)),
    language,
  );
}
