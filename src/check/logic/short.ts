import { questionsShort } from '../../report/shortfalls.ts';
import type { Standing } from '../../model/verdict.ts';
import type { Asking } from './plan.ts';
import type { Results } from './results.ts';

/** A question whose answer keeps provisions from conforming, and those provisions. */
export interface Short {
  question: string;
  askings: readonly Asking[];
}

const known = new WeakMap<Results, Map<Standing, readonly Short[]>>();

/** The questions that gaps, or observations, come from, with the provisions that fall short for them. */
export function shortOf(results: Results, standing: Standing): readonly Short[] {
  const found = known.get(results) ?? new Map<Standing, readonly Short[]>();
  known.set(results, found);
  const short = found.get(standing) ?? reckon(results, standing);
  found.set(standing, short);
  return short;
}

const reckon = ({ verdicts }: Results, standing: Standing): Short[] =>
  [...verdicts].flatMap(([question, judged]) => {
    const askings = judged
      .filter(({ judgement }) => judgement.standing === standing)
      .filter(({ asking, judgement }) => {
        const read = asking.provision.criteria.flatMap((criterion, index) => {
          const finding = judgement.criteria[index];
          return finding ? [{ criterion, finding }] : [];
        });
        return questionsShort(read).some((one) => one.question === question);
      })
      .map(({ asking }) => asking);
    return askings.length === 0 ? [] : [{ question, askings }];
  });
