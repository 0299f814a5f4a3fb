import { tally } from '../engine/tally.ts';
import { Area, Obligation } from '../model/clause.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Action, Counts, Row, Summary } from './schema.ts';

/** Counts the rows: all of them, and standard by standard. */
export function summaryOf(
  rows: readonly Row[],
  standards: readonly { id: string }[],
  questions: Summary['questions'],
): Summary {
  return {
    whole: countsOf(rows),
    standards: standards.map(({ id }) => ({
      standard: id,
      counts: countsOf(rows.filter(({ standard }) => standard === id)),
    })),
    questions,
    unassigned: rows.filter((row) => row.standing === 'gap' && isUnassigned(row)).length,
  };
}

/** Whether something that is needed lacks an owner or a date; of several ways, whether all of them do. */
function isUnassigned({ actions }: Row): boolean {
  const lacks = ({ owner, due }: Action) => owner === null || due === null;
  const ways = actions.filter(({ optional }) => optional);
  return (
    actions.some((action) => !action.optional && lacks(action)) || (ways.length > 0 && ways.every(lacks))
  );
}

type JudgedRow = Row & { verdict: Verdict };

function countsOf(rows: readonly Row[]): Counts {
  const judged = rows.filter((row): row is JudgedRow => row.verdict !== null);
  const { total, verdicts, standings } = tally(judged);
  const counted = (of: (row: Row) => boolean) => {
    const part = tally(judged.filter(of));
    return { total: part.total, verdicts: part.verdicts };
  };
  const reasons = rows.flatMap(({ notJudged }) => notJudged?.reason ?? []);
  return {
    total,
    verdicts,
    standings,
    areas: [...Area.options, null].map((area) => ({ area, ...counted((row) => row.area === area) })),
    obligations: [...Obligation.options, 'informative' as const].map((obligation) => ({
      obligation,
      ...counted((row) => (row.force === 'informative' ? 'informative' : row.obligation) === obligation),
    })),
    notJudged: [...new Set(reasons)].map((reason) => ({
      reason,
      total: reasons.filter((other) => other === reason).length,
    })),
  };
}
