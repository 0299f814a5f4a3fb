import { memo } from 'react';
import { worst } from '../../engine/combine.ts';
import type { Judgement } from '../../engine/judge.ts';
import { questionsOf } from '../../model/criterion.ts';
import type { Language } from '../../model/text.ts';
import { citation } from '../../words/citation.ts';
import { explain } from '../../words/explain.ts';
import { list, say } from '../../words/join.ts';
import { forceLabels, standingLabels, verdictLabels } from '../../words/labels.ts';
import type { Asking } from '../logic/plan.ts';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { useCurrent, useResults } from '../screen/current.ts';
import { useSay, useSession } from '../session.ts';

/**
 * What the answer comes to, for every provision that asks it: by the criteria that ask this question, no others.
 * Where several standards ask, they stand side by side.
 */
export const Verdicts = memo(function Verdicts({ question }: { question: string }) {
  const verdicts = useResults((results) => results.verdicts.get(question)) ?? [];
  const standards = [...new Set(verdicts.map(({ asking }) => asking.standard))];
  if (standards.length < 2)
    return (
      <ul className="verdicts">
        {verdicts.map((judged) => (
          <VerdictLine key={judged.asking.key} question={question} {...judged} isNamed />
        ))}
      </ul>
    );
  return (
    <ul className="verdicts verdicts-beside">
      {standards.map((standard) => (
        <li key={standard.id}>
          <p className="verdicts-standard">{standard.shortTitle}</p>
          <ul>
            {verdicts
              .filter(({ asking }) => asking.standard === standard)
              .map((judged) => (
                <VerdictLine key={judged.asking.key} question={question} {...judged} />
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
});

interface LineProps {
  question: string;
  asking: Asking;
  judgement: Judgement;
  /** The standard is named on the line itself. */
  isNamed?: boolean;
}

const VerdictLine = memo(function VerdictLine({ question, asking, judgement, isNamed = false }: LineProps) {
  const say = useSay();
  const { language } = useSession().pack;
  const { provision, standard } = asking;
  const { verdict, expected, apart } = useOwnPart(question, provision.criteria, judgement);
  const isShort = verdict === 'partial' || verdict === 'nonconforming';
  return (
    <li>
      <VerdictMark verdict={verdict} />
      <span className="verdict-of">
        {isNamed && `${standard.shortTitle} `}
        <a href={provision.href}>{citation(provision.clause, language)}</a>
      </span>
      {isShort && judgement.standing !== 'none' && (
        <span className="verdict-standing">{say(standingLabels[judgement.standing])}</span>
      )}
      {provision.force === 'informative' && (
        <span className="verdict-standing">{say(forceLabels.informative)}</span>
      )}
      <span className="verdict-expected">{expected}</span>
      {apart && <span className="verdict-apart">{apart}</span>}
    </li>
  );
});

/** Of many people who fall short or are not judged yet, only how many: each stands in the matrix. */
function manyShort({ expect }: Judgement['criteria'][number], language: Language): string | null {
  const people = expect?.kind === 'roster' && expect.verdict !== 'conforms' ? expect.people : [];
  const short = people.filter(({ verdict }) => verdict !== 'conforms' && verdict !== 'not-applicable').length;
  const text = { zh: `涉及${short}人，见上表`, en: `${short} people: see the table above` };
  return short > 5 ? say(text, language) : null;
}

/** What the criteria that ask this question expect and come to, and how far off the answer is. */
function useOwnPart(question: string, criteria: Asking['provision']['criteria'], judgement: Judgement) {
  const { language } = useSession().pack;
  const { plan } = useCurrent();
  const own = criteria.flatMap((criterion, index) => {
    const finding = judgement.criteria[index];
    if (!finding || !questionsOf(criterion).includes(question)) return [];
    const isRoster = 'roster' in criterion.expect;
    const told = explain(criterion, finding, plan.find, language);
    const many = manyShort(finding, language);
    return [{ isRoster, verdict: finding.verdict, ...told, ...(many && { apart: many }) }];
  });
  const bare = Object.values(verdictLabels).map((label) => label[language].toLowerCase());
  const told = (texts: string[]) =>
    list(
      [...new Set(texts)].filter((text) => text !== ''),
      language,
    );
  return {
    verdict: worst(own.map(({ verdict }) => verdict)),
    // What is asked of each person stands in the matrix.
    expected: told(own.filter(({ isRoster }) => !isRoster).map(({ expected }) => expected)),
    apart: told(own.map(({ apart }) => apart).filter((text) => !bare.includes(text))),
  };
}
