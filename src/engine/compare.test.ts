import { describe, expect, it } from 'vitest';
import type { IntervalUnit, Value } from '../model/answer.ts';
import type { Leaf } from '../model/criterion.ts';
import { compare } from './compare.ts';
import type { Asked } from './finding.ts';

const today = '2026-11-20';
const options = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

/** What an answer to a question comes to. */
const compared = (asked: Asked, leaf: Omit<Leaf, 'question'>, value?: Value, date = today) =>
  compare(value, { question: 'asked', ...leaf }, asked, date);

const conforms = { verdict: 'conforms' };
const unanswered = { verdict: 'unanswered' };
const tooEarly = { verdict: 'unanswered', problem: 'after-check-date' };
const overdue = (days: number) => ({ verdict: 'nonconforming', shortfall: { kind: 'overdue', days } });

describe('a number', () => {
  const number = { type: 'number' } as const;

  it.each([
    [2, conforms],
    [4, conforms],
    [1.5, { verdict: 'nonconforming', shortfall: { kind: 'too-few', by: 0.5 } }],
    [0, { verdict: 'nonconforming', shortfall: { kind: 'too-few', by: 2 } }],
    [7, { verdict: 'nonconforming', shortfall: { kind: 'too-many', by: 3 } }],
  ])('between two limits, both included: %d', (value, comparison) => {
    expect(compared(number, { atLeast: 2, atMost: 4 }, { number: value })).toEqual(comparison);
  });

  it('is not done at all rather than done in zero days, where both were entered', () => {
    expect(compared(number, { atMost: 5 }, { number: 0, never: true })).toEqual({
      verdict: 'nonconforming',
      shortfall: { kind: 'never' },
    });
  });

  it('is unanswered while “never” is merely not ticked', () => {
    expect(compared(number, { atMost: 5 }, { never: false })).toEqual(unanswered);
  });
});

describe('a checklist', () => {
  const checklist = { type: 'checklist', options } as const;

  it('counts an option once, however often a file repeats it', () => {
    expect(compared(checklist, { atLeast: 2 }, { picked: ['a', 'a'] })).toEqual({
      verdict: 'partial',
      shortfall: { kind: 'too-few', by: 1 },
    });
  });

  it('takes a tick for an option that is no longer offered for no answer', () => {
    expect(compared(checklist, { has: ['a'] }, { picked: ['gone'] })).toEqual(unanswered);
    expect(compared(checklist, { atLeast: 2 }, { picked: ['a', 'gone'] })).toMatchObject({
      verdict: 'partial',
    });
  });

  it('is unanswered with nothing ticked, unless “none of these” is', () => {
    expect(compared(checklist, { has: 'all' }, { picked: [] })).toEqual(unanswered);
    expect(compared(checklist, { has: 'all' }, { picked: [], none: true })).toEqual({
      verdict: 'nonconforming',
      shortfall: { kind: 'missing', options: ['a', 'b', 'c'] },
    });
  });

  it('counts only the options named, where it wants at least so many of them', () => {
    const leaf = { has: ['a', 'b'], atLeast: 1 };
    expect(compared(checklist, leaf, { picked: ['b'] })).toEqual(conforms);
    expect(compared(checklist, leaf, { picked: ['c'] })).toEqual({
      verdict: 'nonconforming',
      shortfall: { kind: 'too-few', by: 1 },
    });
  });

  it('names what is missing in the order of the list', () => {
    expect(compared(checklist, { has: 'all' }, { picked: ['b'] })).toEqual({
      verdict: 'partial',
      shortfall: { kind: 'missing', options: ['a', 'c'] },
    });
  });
});

describe('a choice', () => {
  const choice = { type: 'choice', options } as const;

  it.each([
    ['a', conforms],
    ['b', conforms],
    ['c', { verdict: 'nonconforming' }],
    ['gone', unanswered],
  ])('of %s against a or b', (chosen, comparison) => {
    expect(compared(choice, { oneOf: ['a', 'b'] }, { choice: chosen })).toEqual(comparison);
  });
});

describe('a date within twelve months', () => {
  const date = { type: 'date' } as const;

  it.each([
    ['2025-11-20', today, conforms],
    ['2025-11-19', today, overdue(1)],
    ['2025-10-20', today, overdue(31)],
    // A day with no counterpart runs to the end of the month.
    ['2024-02-29', '2025-02-28', conforms],
    ['2024-02-29', '2025-03-01', overdue(1)],
    ['2023-02-28', '2024-02-28', conforms],
    ['2023-02-28', '2024-02-29', overdue(1)],
    ['2026-11-20', today, conforms],
    ['2026-11-21', today, tooEarly],
  ])('from %s on %s', (day, check, comparison) => {
    expect(compared(date, { within: { months: 12 } }, { date: day }, check)).toEqual(comparison);
  });

  it('runs from the end of a long month to the end of a short one', () => {
    const halfYear = { within: { months: 6 } };
    expect(compared(date, halfYear, { date: '2025-08-31' }, '2026-02-28')).toEqual(conforms);
    expect(compared(date, halfYear, { date: '2025-08-31' }, '2026-03-01')).toEqual(overdue(1));
  });

  it('is enough by itself where no period is set, however long ago', () => {
    expect(compared(date, {}, { date: '1999-01-01' })).toEqual(conforms);
  });
});

describe('a recurrence', () => {
  const recurrence = { type: 'recurrence' } as const;

  it.each<[number, IntervalUnit, string, string]>([
    [10, 'day', '2026-11-10', '2026-11-20'],
    [2, 'week', '2026-11-06', '2026-11-20'],
    [1, 'month', '2026-01-31', '2026-02-28'],
    [1, 'month', '2028-01-31', '2028-02-29'],
    [1, 'year', '2024-02-29', '2025-02-28'],
  ])('every %i %s from %s is kept until %s and no day longer', (every, unit, last, due) => {
    const nextDay = new Date(Date.parse(due) + 24 * 3600 * 1000).toISOString().slice(0, 10);
    expect(compared(recurrence, {}, { every, unit, last }, due)).toEqual(conforms);
    expect(compared(recurrence, {}, { every, unit, last }, nextDay)).toEqual(overdue(1));
  });

  it.each<[number, IntervalUnit, object]>([
    [1, 'year', conforms],
    [12, 'month', conforms],
    [365, 'day', conforms],
    [52, 'week', conforms],
    [13, 'month', { verdict: 'nonconforming', shortfall: { kind: 'interval-too-long' } }],
    [366, 'day', { verdict: 'nonconforming', shortfall: { kind: 'interval-too-long' } }],
  ])('every %i %s against “at least yearly” (004 7.1.2)', (every, unit, comparison) => {
    const value = { every, unit, last: '2026-11-19' };
    expect(compared(recurrence, { every: { months: 12 } }, value)).toEqual(comparison);
  });

  it('is not kept when it has never been done, whatever interval is on paper', () => {
    expect(compared(recurrence, {}, { every: 1, unit: 'year', never: true })).toEqual({
      verdict: 'nonconforming',
      shortfall: { kind: 'never' },
    });
  });

  it('cannot have been done last after the check', () => {
    const value = { every: 1, unit: 'month', last: '2026-11-21' } as const;
    expect(compared(recurrence, {}, value)).toEqual(tooEarly);
  });
});

it('a roster is not compared as if it were one answer', () => {
  expect(() => compared({ type: 'roster' }, {})).toThrow('asked is a roster: expect it with `roster`.');
});
