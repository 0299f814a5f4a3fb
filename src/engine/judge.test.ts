import { describe, expect, it } from 'vitest';
import type { Answers } from '../model/answer.ts';
import type { Force, Obligation } from '../model/clause.ts';
import type { Standing, Verdict } from '../model/verdict.ts';
import { judge, standingOf, type Judged } from './judge.ts';

const questions = { one: { type: 'practice' }, two: { type: 'practice' } } as const;
const provision = (id: string, ...criteria: Judged['criteria']): Judged => ({
  id,
  obligation: 'shall',
  force: 'normative',
  criteria,
});
const judged = (provisions: Judged[], answers: Answers = {}) =>
  judge(provisions, questions, answers, { date: '2026-11-20', reading: 'plain' });

describe('what a verdict amounts to', () => {
  it.each<[Force, Obligation, Standing, Standing]>([
    ['normative', 'shall', 'gap', 'gap'],
    ['normative', 'should', 'observation', 'observation'],
    ['normative', 'statement', 'observation', 'gap'],
    ['normative', 'may', 'information', 'information'],
    ['informative', 'shall', 'information', 'information'],
    ['informative', 'should', 'information', 'information'],
    ['informative', 'statement', 'information', 'information'],
    ['informative', 'may', 'information', 'information'],
  ])('of a %s %s that is not met: %s, read strictly %s', (force, obligation, plain, strict) => {
    for (const verdict of ['partial', 'nonconforming'] as const) {
      expect(standingOf(verdict, { force, obligation }, 'plain')).toBe(plain);
      expect(standingOf(verdict, { force, obligation }, 'strict')).toBe(strict);
    }
  });

  it.each<Verdict>(['conforms', 'not-applicable', 'unanswered'])('is nothing where it is %s', (verdict) => {
    expect(standingOf(verdict, { force: 'normative', obligation: 'shall' }, 'strict')).toBe('none');
  });
});

describe('judge', () => {
  const answers: Answers = {
    one: { value: { state: 'in-place' } },
    two: { value: { state: 'not-in-place' } },
  };

  it('gives the worst of the criteria of each provision, in the order of the provisions', () => {
    const [good, bad] = [{ expect: { question: 'one' } }, { expect: { question: 'two' } }];
    const judgements = judged([provision('2', good, bad), provision('1', good)], answers);
    expect(judgements.map(({ provision: id, verdict }) => [id, verdict])).toEqual([
      ['2', 'nonconforming'],
      ['1', 'conforms'],
    ]);
    expect(judgements[0]?.criteria.map(({ verdict }) => verdict)).toEqual(['conforms', 'nonconforming']);
  });

  it('shows the condition that does not hold, and leaves out what would be expected', () => {
    const [judgement] = judged(
      [provision('1', { when: { question: 'two' }, expect: { question: 'one' } })],
      answers,
    );
    expect(judgement?.criteria).toEqual([
      { verdict: 'not-applicable', when: expect.objectContaining({ verdict: 'nonconforming' }) },
    ]);
  });

  it('does not apply where the condition itself is ruled out', () => {
    const conditional = provision('1', { when: { question: 'one' }, expect: { question: 'two' } });
    const [judgement] = judged([conditional], { ...answers, one: { notApplicable: true, reason: '无' } });
    expect(judgement?.verdict).toBe('not-applicable');
  });

  it('leaves provisions without criteria out, rather than calling them not applicable', () => {
    expect(judged([provision('3.1'), provision('4.1', { expect: { question: 'one' } })])).toMatchObject([
      { provision: '4.1' },
    ]);
  });

  it.each([
    { expect: { question: 'three' } },
    { when: { question: 'three' }, expect: { question: 'one' } },
    { expect: { roster: 'three', quantifier: 'each', meets: { question: 'one' } } } as const,
  ])('names a question that does not exist, even one ruled out (%j)', (criterion) => {
    const ruledOut = { three: { notApplicable: true, reason: '无' } };
    expect(() => judged([provision('1', criterion)], ruledOut)).toThrow('There is no question “three”.');
  });
});
