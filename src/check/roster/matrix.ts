import type { Finding, PersonFinding, RosterFinding } from '../../engine/finding.ts';
import type { Judgement } from '../../engine/judge.ts';
import type { Language } from '../../model/text.ts';
import type { Verdict } from '../../model/verdict.ts';
import { explain } from '../../words/explain.ts';
import { fieldsOf, type Find } from '../../words/expectation.ts';
import { labelled } from '../../words/join.ts';

/** What one provision comes to for one person. */
export interface PersonVerdict {
  verdict: Verdict;
  /** What they fall short on, in words; empty where they do not. */
  apart: string;
  /** They do not meet it, and need not: enough others do. */
  isSpared: boolean;
}

/** Whether somebody falls short, or cannot be judged yet. */
export const isShort = ({ verdict, isSpared }: PersonVerdict): boolean =>
  !isSpared && verdict !== 'conforms' && verdict !== 'not-applicable';

/** The findings about the people of a roster, wherever in a judgement they stand. */
export function rosterFindings({ criteria }: Judgement, roster: string): RosterFinding[] {
  const inside = (finding: Finding | undefined): RosterFinding[] => {
    if (!finding || finding.kind === 'leaf') return [];
    if (finding.kind === 'group') return finding.parts.flatMap(inside);
    return finding.expectation.roster === roster ? [finding] : [];
  };
  return criteria.flatMap(({ expect }) => inside(expect));
}

/** Something that somebody falls short on, and the columns where it counts. */
interface Shortfall {
  verdict: Verdict;
  apart: string;
  at: number[];
}

const gravest: readonly Verdict[] = ['nonconforming', 'partial', 'unanswered'];

/** What somebody falls short on, each once, the gravest first. */
export function shortfallsOf(verdicts: readonly PersonVerdict[]): Shortfall[] {
  const found = new Map<string, Shortfall>();
  verdicts.forEach((one, at) => {
    if (!isShort(one)) return;
    const { verdict, apart } = one;
    const key = `${verdict} ${apart}`;
    found.set(key, { verdict, apart, at: [...(found.get(key)?.at ?? []), at] });
  });
  return [...found.values()].sort(
    (one, other) => gravest.indexOf(one.verdict) - gravest.indexOf(other.verdict),
  );
}

/** What a finding comes to for one person: not applicable to those whom it does not concern. */
export function personVerdict(
  { people, expectation, verdict }: RosterFinding,
  person: string,
  find: Find,
  language: Language,
): PersonVerdict {
  const found = people.find(({ id }) => id === person);
  if (!found) return { verdict: 'not-applicable', apart: '', isSpared: false };
  if (found.verdict === 'conforms') return { verdict: 'conforms', apart: '', isSpared: false };
  return {
    verdict: found.verdict,
    apart: apartOf(found, expectation, fieldsOf(find, expectation.roster), language),
    isSpared: expectation.quantifier !== 'each' && verdict === 'conforms',
  };
}

function apartOf(
  { finding, verdict }: PersonFinding,
  { meets }: RosterFinding['expectation'],
  fields: Find,
  language: Language,
): string {
  const { apart } = explain({ expect: meets }, { verdict, expect: finding }, fields, language);
  return finding.kind === 'leaf' ? labelled(fields(finding.leaf.question).ask, apart, language) : apart;
}
