import { describe, expect, it } from 'vitest';
import { questionsOf } from './criterion.ts';

describe('the questions of a criterion', () => {
  it('are each asked once, condition first, at any depth', () => {
    const asked = questionsOf({
      when: { question: 'provider', oneOf: ['public'] },
      expect: {
        all: [
          { any: [{ question: 'a' }, { question: 'provider', oneOf: ['other'] }] },
          { atLeast: 1, of: [{ question: 'b' }, { question: 'a' }] },
        ],
      },
    });
    expect(asked).toEqual(['provider', 'a', 'b']);
  });

  it('are the roster, and not what the roster asks of people', () => {
    const meets = { question: 'degree' };
    expect(questionsOf({ expect: { roster: 'staff', who: meets, quantifier: 'each', meets } })).toEqual([
      'staff',
    ]);
  });
});
