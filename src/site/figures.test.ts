import { describe, expect, it } from 'vitest';
import { load } from '../library/testing/project.ts';
import { figuresOf } from './figures.ts';

const standard = load().standards[0]!;

describe('the figures of a standard', () => {
  it('count what it says, by obligation and area, and what is read with criteria', () => {
    expect(figuresOf(standard)).toEqual({
      clauses: 9,
      provisions: 8,
      obligations: { shall: 4, should: 1, may: 0, statement: 3 },
      areas: { facilities: 2, staffing: 2, processes: 3 },
      coverage: {
        provisions: 7,
        withCriteria: 5,
        reasons: { 'judged-with': 1, 'addressed-elsewhere': 1 },
      },
    });
  });

  it('may be those of a part', () => {
    const part = standard.provisions.filter(({ clause }) => clause === '2.4');
    expect(figuresOf(standard, part)).toMatchObject({
      provisions: 2,
      coverage: { provisions: 2, withCriteria: 1, reasons: { 'addressed-elsewhere': 1 } },
    });
  });
});
