import { expect, it } from 'vitest';
import { tally } from './tally.ts';

it('counts each provision once by verdict and once by standing, and shows what there is none of', () => {
  expect(
    tally([
      { verdict: 'nonconforming', standing: 'gap' },
      { verdict: 'partial', standing: 'gap' },
      { verdict: 'partial', standing: 'observation' },
      { verdict: 'conforms', standing: 'none' },
      { verdict: 'unanswered', standing: 'none' },
    ]),
  ).toEqual({
    total: 5,
    verdicts: { conforms: 1, partial: 2, nonconforming: 1, 'not-applicable': 0, unanswered: 1 },
    standings: { gap: 2, observation: 1, information: 0, none: 2 },
  });
});
