import { describe, expect, it } from 'vitest';
import { apartOf } from './apart.ts';
import { samplePack } from './testing/pack.ts';

const apart = (...standards: string[]) =>
  apartOf(samplePack.items, standards).map(({ standard, only, missing }) => [
    standard,
    only.map(({ id }) => id),
    missing.map(({ id }) => id),
  ]);

describe('standing apart', () => {
  it('is to ask what no other of them asks, or not to ask what all others do', () => {
    expect(apart('a', 'b', 'c')).toEqual([
      ['a', [], []],
      ['b', ['alone'], []],
      ['c', ['rooms'], ['but-one', 'condition']],
    ]);
  });

  it('is among the chosen alone, and of two says once what one asks and the other leaves out', () => {
    expect(apart('b', 'c')).toEqual([
      ['b', ['alone', 'but-one', 'condition'], []],
      ['c', ['rooms'], []],
    ]);
  });
});
