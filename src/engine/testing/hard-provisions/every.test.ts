import { describe, expect, it } from 'vitest';
import { held, none, type Provision } from '../provision.ts';
import * as conditions from './conditions.ts';
import * as limits from './limits.ts';
import * as lists from './lists.ts';
import * as staff from './staff.ts';

const provisions: Provision[] = Object.values({ ...staff, ...lists, ...limits, ...conditions }).filter(
  ({ judged }) => judged.criteria.length > 0,
);

const ruledOut = ({ questions }: Provision, reason?: string) =>
  Object.fromEntries(Object.keys(questions).map((id) => [id, { notApplicable: true, reason }]));

describe.each(provisions)('$title', (provision) => {
  it('is unanswered while nothing has been answered, and says which questions are open', () => {
    const { because, ...outcome } = held(provision);
    expect(outcome).toEqual({ verdict: 'unanswered', ...none });
    expect(new Set(Object.values(because))).toEqual(new Set(['unanswered']));
    expect(Object.keys(provision.questions)).toEqual(expect.arrayContaining(Object.keys(because)));
  });

  it('does not apply where the agency rules it out with a reason, and repeats the reason', () => {
    const { because, ...outcome } = held(provision, ruledOut(provision, '本机构不开展此项服务'));
    expect(outcome).toEqual({ verdict: 'not-applicable', ...none });
    expect(new Set(Object.values(because))).toEqual(new Set(['本机构不开展此项服务']));
  });

  it.each([undefined, '  '])('stays unanswered where it is ruled out with no reason (%j)', (reason) => {
    const { because, ...outcome } = held(provision, ruledOut(provision, reason));
    expect(outcome).toEqual({ verdict: 'unanswered', ...none });
    expect(new Set(Object.values(because))).toEqual(new Set(['incomplete']));
  });
});
