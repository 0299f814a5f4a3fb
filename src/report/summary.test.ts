import { describe, expect, test } from 'vitest';
import type { Counts, Row } from './schema.ts';
import { checkWith, reportOf } from './testing/check.ts';

const sum = (parts: readonly { total: number }[]) => parts.reduce((total, part) => total + part.total, 0);

function expectCounted(counts: Counts, rows: readonly Row[]) {
  const judged = rows.filter(({ verdict }) => verdict);
  expect(counts.total).toBe(judged.length);
  for (const [verdict, count] of Object.entries(counts.verdicts))
    expect(count).toBe(judged.filter((row) => row.verdict === verdict).length);
  for (const [standing, count] of Object.entries(counts.standings))
    expect(count).toBe(judged.filter((row) => row.standing === standing).length);
  for (const { area, total, verdicts } of counts.areas) {
    expect(total).toBe(judged.filter((row) => row.area === area).length);
    expect(verdicts.partial).toBe(
      judged.filter((row) => row.area === area && row.verdict === 'partial').length,
    );
  }
  expect([sum(counts.areas), sum(counts.obligations)]).toEqual([judged.length, judged.length]);
  expect(sum(counts.notJudged)).toBe(rows.length - judged.length);
}

describe.each(['plain', 'strict'] as const)('the counts under the %s reading', (reading) => {
  const { summary, rows, gaps, observations, information } = reportOf({ reading });

  test('are those of the rows', () => {
    expectCounted(summary.whole, rows);
    for (const { standard, counts } of summary.standards)
      expectCounted(
        counts,
        rows.filter((row) => row.standard === standard),
      );
  });

  test('are as many gaps, observations and informations as are listed', () => {
    const { gap, observation, information: informed } = summary.whole.standings;
    expect([gap, observation, informed]).toEqual([gaps.length, observations.length, information.length]);
  });
});

test('gaps are what is partly or not met of the normative 应', () => {
  const shall = reportOf().summary.whole.obligations.find(({ obligation }) => obligation === 'shall');
  expect((shall?.verdicts.partial ?? 0) + (shall?.verdicts.nonconforming ?? 0)).toBe(reportOf().gaps.length);
});

test('a provision counts once, however many people it concerns', () => {
  const staffing = reportOf().summary.whole.areas.find(({ area }) => area === 'staffing');
  expect(staffing?.total).toBe(2);
});

test('a gap counts as unassigned as long as an owner or a date is missing', () => {
  expect(reportOf().summary.unassigned).toBe(5);
});

test('of several ways to close a gap, one that is assigned is enough', () => {
  const { answers } = checkWith();
  const procedures = { ...answers.procedures, owner: 'O4', due: '2026-12-01' };
  expect(reportOf({ answers: { ...answers, procedures } }).summary.unassigned).toBe(4);
});
