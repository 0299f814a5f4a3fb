import { expect, test } from 'vitest';
import { divide } from './widths.ts';

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

test('a width is divided in proportion to the shares', () => {
  expect(divide(100, [1, 3])).toEqual([25, 75]);
});

test('rounded parts add up to exactly the width', () => {
  for (const shares of [
    [1, 1, 1],
    [3, 1, 1, 1.3],
    [5, 8, 26, 18, 9, 20, 8, 10],
    [0.1, 0.2, 0.3],
  ]) {
    const parts = divide(9298, shares);
    expect(sum(parts)).toBe(9298);
    expect(parts.every(Number.isInteger)).toBe(true);
  }
});

test('a part gets its least at the cost of the others, in proportion', () => {
  expect(divide(100, [1, 3, 6], [20, 0, 0])).toEqual([20, 27, 53]);
});

test('widening one part may make another too narrow, which is widened too', () => {
  expect(divide(100, [1, 4, 5], [50, 35, 0])).toEqual([50, 35, 15]);
});

test('without room for every least, the width is divided by them', () => {
  expect(divide(100, [1, 9], [150, 50])).toEqual([75, 25]);
});

test.each([0, -1, NaN, Infinity])('a share of %s is refused', (share) => {
  expect(() => divide(100, [1, share])).toThrow(RangeError);
});
