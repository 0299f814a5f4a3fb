import { expect, test } from 'vitest';
import { dayIn, dayProblem, intervalIn, numberIn, numberProblem } from './typed.ts';

test('numbers are taken as people type them', () => {
  expect(['5', ' 2.5 ', '５', '２．５', '2。5', '1,200', '１，２００', '0', '3.'].map(numberIn)).toEqual([
    5, 2.5, 5, 2.5, 2.5, 1200, 1200, 0, 3,
  ]);
});

test('what may mean something else is no number', () => {
  for (const text of ['', '2,5', '-1', '5天', '大约三', '1e3', '5²', '1 2', '9'.repeat(400)])
    expect(numberIn(text)).toBeUndefined();
});

test('an interval is a whole number from 1 up', () => {
  expect(['6', '0', '1.5', '半'].map(intervalIn)).toEqual([6, undefined, undefined, undefined]);
});

test('a day is one of the calendar', () => {
  expect(['2026-02-28', '2026-02-30', '12026-01-01', ''].map(dayIn)).toEqual([
    '2026-02-28',
    undefined,
    undefined,
    undefined,
  ]);
});

test('nothing is wrong with nothing', () => {
  expect(numberProblem(' ')).toBeUndefined();
  expect(dayProblem('')).toBeUndefined();
  expect(numberProblem('大约三')?.zh).toBe('请填不小于0的数字，例如3或2.5。所填内容已保留，但还不算答复。');
});
