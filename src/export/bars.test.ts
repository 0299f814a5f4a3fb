import { describe, expect, test } from 'vitest';
import { cutsOf } from './bars.ts';

const lengths = (bars: number[][], length: number) => {
  const { widths, spans } = cutsOf(bars, length);
  return spans.map((bar) => {
    let passed = 0;
    return bar.map((span) => {
      const part = widths.slice(passed, passed + span).reduce((sum, width) => sum + width, 0);
      passed += span;
      return part;
    });
  });
};

describe('bars on one grid', () => {
  test('part in proportion and fill the length', () => {
    expect(
      lengths(
        [
          [6, 3, 1],
          [1, 1, 0],
        ],
        1000,
      ),
    ).toEqual([
      [600, 300, 100],
      [500, 500, 0],
    ]);
  });

  test('show a part that counts one among hundreds, and none that counts nothing', () => {
    const [bar] = lengths([[399, 1, 0]], 400);
    expect(bar![1]).toBeGreaterThanOrEqual(4);
    expect(bar![2]).toBe(0);
    expect(bar!.reduce((sum, part) => sum + part, 0)).toBe(400);
  });

  test('of nothing at all is empty', () => {
    expect(lengths([[0, 0]], 400)).toEqual([[0, 0]]);
  });
});
