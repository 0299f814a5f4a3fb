import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';
import { samplePack } from './testing/pack.ts';

describe('the clauses that ask', () => {
  it('are said once with all that they expect, and once more where they bind otherwise', () => {
    const ask = samplePack.items[0]!.asks[0]!;
    const clauses = clausesOf([
      ask,
      { ...ask, expectation: 'more' },
      { ...ask, obligation: 'should' },
      { ...ask, standard: 'b' },
    ]);
    expect(
      clauses.map(({ standard, obligation, expects }) => [
        standard,
        obligation,
        expects.map(({ expectation }) => expectation),
      ]),
    ).toEqual([
      ['a', 'shall', ['done', 'more']],
      ['a', 'should', ['done']],
      ['b', 'shall', ['done']],
    ]);
  });
});
