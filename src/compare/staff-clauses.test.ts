import { describe, expect, it } from 'vitest';
import type { StaffCell } from './pack.ts';
import { clausesOf, conditionInWords, whomLine } from './staff-clauses.ts';

const cell = (clause: string, expected: string, whom: string | null, alternative = false): StaffCell => ({
  standard: 'a',
  clause,
  href: `/a/${clause}/`,
  obligation: 'shall',
  expected,
  whom,
  alternative,
});

describe('the conditions of a clause', () => {
  it('stand together, and say once whom they concern', () => {
    const clauses = clausesOf([
      cell('6.1', 'has: law', 'each person'),
      cell('6.1', 'has: policy', 'each person', true),
      cell('6.1', 'has: economy', 'at least 1 person'),
      cell('6.2', 'has: law', 'each person'),
    ]);
    expect(clauses.map(({ clause, whom, conditions }) => [clause, whom, conditions.length])).toEqual([
      ['6.1', 'each person', 2],
      ['6.1', 'at least 1 person', 1],
      ['6.2', 'each person', 1],
    ]);
  });

  it('are said first, then of whom', () => {
    expect(conditionInWords({ expected: '合格', alternative: true }, 'zh')).toBe('合格（几种做法之一）');
    expect(whomLine('each person', 'en')).toBe('Of whom: each person');
  });
});
