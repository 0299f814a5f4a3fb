import type { Standing, Verdict } from '../model/verdict.ts';
import type { Judgement } from './judge.ts';

export interface Tally {
  /** Provisions counted: each once, however many people or criteria stand behind it. */
  total: number;
  verdicts: Record<Verdict, number>;
  standings: Record<Standing, number>;
}

/** Counts provisions by verdict and by standing. There is no single score. */
export function tally(judgements: readonly Pick<Judgement, 'verdict' | 'standing'>[]): Tally {
  const counts: Tally = {
    total: judgements.length,
    verdicts: { conforms: 0, partial: 0, nonconforming: 0, 'not-applicable': 0, unanswered: 0 },
    standings: { gap: 0, observation: 0, information: 0, none: 0 },
  };
  for (const { verdict, standing } of judgements) {
    counts.verdicts[verdict] += 1;
    counts.standings[standing] += 1;
  }
  return counts;
}
