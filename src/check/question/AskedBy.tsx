import { memo } from 'react';
import { citation } from '../../words/citation.ts';
import { obligationLabels } from '../../words/labels.ts';
import type { Asking } from '../logic/plan.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useCurrent } from '../screen/current.ts';
import { useSay, useSession } from '../session.ts';

/** The provisions that ask a question, in the standard's own words, and how they are read. */
export const AskedBy = memo(function AskedBy({ question }: { question: string }) {
  const say = useSay();
  const { plan } = useCurrent();
  const askings = plan.askedBy(question);
  return (
    <Disclosure
      summary={say({
        zh: `哪些条款要求这一项（${askings.length}条）`,
        en: `Which clauses ask this (${askings.length})`,
      })}
    >
      <ul className="clauses">
        {askings.map((asking) => (
          <Clause key={asking.key} asking={asking} />
        ))}
      </ul>
    </Disclosure>
  );
});

function Clause({ asking: { provision, standard } }: { asking: Asking }) {
  const say = useSay();
  const { language } = useSession().pack;
  const readings = provision.criteria.flatMap(({ reading }) => reading ?? []);
  return (
    <li>
      <p className="clause-head">
        {standard.shortTitle} <a href={provision.href}>{citation(provision.clause, language)}</a>
        <span>{say(obligationLabels[provision.obligation])}</span>
      </p>
      {provision.leadIn && <p className="clause-lead">{provision.leadIn}</p>}
      <p className="clause-text">{provision.text}</p>
      {readings.map((reading) => (
        <p key={reading} className="hint">
          {say({ zh: `读法：${reading}`, en: `How it is read: ${reading}` })}
        </p>
      ))}
    </li>
  );
}
