import { describe, expect, it } from 'vitest';
import type { StaffCell } from './pack.ts';
import { conditionInWords, demandsIn, whomLine } from './staff-demands.ts';

const cell = (clause: string, expected: string, whom: string | null, alternative = false): StaffCell => ({
  standard: 'a',
  clause,
  href: `/a/${clause}/`,
  obligation: 'shall',
  expected,
  whom,
  alternative,
});

describe('the conditions that a standard sets', () => {
  it('stand together clause by clause, and say once whom they concern', () => {
    const demands = demandsIn([
      cell('6.1', 'has: law', 'each person'),
      cell('6.1', 'has: policy', 'each person', true),
      cell('6.1', 'has: law', 'at least 1 person'),
      cell('6.2', 'has: law', 'each person'),
    ]);
    expect(demands.map(({ whom, conditions }) => [whom, conditions.length])).toEqual([
      ['each person', 2],
      ['at least 1 person', 1],
      ['each person', 1],
    ]);
    expect(demands.map((demand) => whomLine(demand, 'en'))).toEqual([
      'Each asked of: each person',
      'Asked of: at least 1 person',
      'Asked of: each person',
    ]);
  });

  it('are said once where several clauses set just the same', () => {
    const demands = demandsIn([
      cell('4.5.1', 'an adviser', 'at least 1 person'),
      cell('5.2.3', 'an adviser', 'at least 1 person'),
      cell('5.2.5', 'an adviser', 'each person'),
    ]);
    expect(demands.map(({ clauses }) => clauses.map(({ clause }) => clause))).toEqual([
      ['4.5.1', '5.2.3'],
      ['5.2.5'],
    ]);
  });

  it('are said first, and of the agency say nobody', () => {
    expect(conditionInWords({ expected: '合格', alternative: true }, 'zh')).toBe('合格（几种做法之一）');
    expect(whomLine({ whom: null, conditions: [], clauses: [] }, 'zh')).toBe('');
  });
});
