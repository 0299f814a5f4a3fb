import { atLeast, worst } from '../engine/combine.ts';
import type { Finding } from '../engine/finding.ts';
import type { Judgement } from '../engine/judge.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Held } from './held.ts';
import type { Action, Citation, PlanItem, Row } from './schema.ts';

/** Every action that a gap calls for, once, with the gaps that it closes. `rows` are those of `held`, in its order. */
export function planOf(rows: readonly Row[], held: Held): PlanItem[] {
  const items = new Map<string, PlanItem>();
  for (const [index, row] of rows.entries()) {
    const judgement = held.provisions[index]?.judgement;
    if (row.standing !== 'gap' || !judgement) continue;
    const { standard, provision, clause } = row;
    for (const action of row.actions) {
      const item = items.get(action.question) ?? itemOf(action, held);
      items.set(action.question, item);
      const closed = isClosed(verdictOnce(action.question, judgement));
      const gap: Citation = { standard, provision, clause };
      (closed ? item.alone : item.withOthers).push(gap);
    }
  }
  return [...items.values()].toSorted(inOrder);
}

function itemOf(
  { question, ask, closes, owner, due, progress }: Action,
  { find, check: { date } }: Held,
): PlanItem {
  return {
    question,
    ask,
    closes,
    owner,
    due,
    progress,
    arranged: owner !== null || due !== null || progress !== null,
    overdue: due !== null && due < date && progress !== 'done',
    perPerson: find(question).type === 'roster',
    alone: [],
    withOthers: [],
  };
}

/** What is arranged comes first, by date; then what closes most. */
function inOrder(one: PlanItem, other: PlanItem): number {
  if (one.arranged !== other.arranged) return one.arranged ? -1 : 1;
  const [day, otherDay] = [one.due ?? '9999', other.due ?? '9999'];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return byEffect(one, other);
}

/** What closes more gaps by itself comes first; then what does more together with others. */
export const byEffect = (one: PlanItem, other: PlanItem): number =>
  other.alone.length - one.alone.length || other.withOthers.length - one.withOthers.length;

const isClosed = (verdict: Verdict): boolean => verdict === 'conforms' || verdict === 'not-applicable';

/** What a provision would come to once the answer to one question is as expected, and all else as it is. */
const verdictOnce = (question: string, { criteria }: Judgement): Verdict =>
  worst(criteria.map(({ expect, verdict }) => (expect ? findingOnce(question, expect) : verdict)));

function findingOnce(question: string, finding: Finding): Verdict {
  if (finding.kind === 'leaf') return finding.leaf.question === question ? 'conforms' : finding.verdict;
  if (finding.kind === 'roster')
    return finding.expectation.roster === question ? 'conforms' : finding.verdict;
  const parts = finding.parts.map((part) => findingOnce(question, part));
  return finding.need === 'all' ? worst(parts) : atLeast(finding.need, parts);
}
