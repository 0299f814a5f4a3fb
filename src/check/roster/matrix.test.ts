import { expect, test } from 'vitest';
import { planOf } from '../logic/plan.ts';
import { createEvaluator } from '../logic/results.ts';
import { sampleCheck } from '../testing/check.ts';
import { samplePack } from '../testing/pack.ts';
import { isShort, personVerdict, rosterFindings, shortfallsOf } from './matrix.ts';

test('each person has a verdict and what they fall short on', () => {
  const plan = planOf(samplePack, ['a']);
  const people = [
    { id: 'p1', name: 'ZX', fields: { trained: { state: 'in-place' as const } } },
    { id: 'p2', name: 'LS', fields: { trained: { state: 'not-in-place' as const } } },
  ];
  const judgement = createEvaluator(plan)({ ...sampleCheck, answers: { staff: { people } } }).judgements.get(
    'a 5.1',
  );
  const [finding] = judgement ? rosterFindings(judgement, 'staff') : [];
  expect(['p1', 'p2', 'gone'].map((id) => finding && personVerdict(finding, id, plan.find, 'zh'))).toEqual([
    { verdict: 'conforms', apart: '', isSpared: false },
    { verdict: 'nonconforming', apart: '受过培训吗：不符合', isSpared: false },
    { verdict: 'not-applicable', apart: '', isSpared: false },
  ]);
});

test('where enough others meet it, somebody who does not is spared', () => {
  const plan = planOf(samplePack, ['a']);
  const people = [
    { id: 'p1', name: 'ZX', fields: { trained: { state: 'in-place' as const } } },
    { id: 'p2', name: 'LS', fields: { trained: { state: 'not-in-place' as const } } },
  ];
  const judgement = createEvaluator(plan)({ ...sampleCheck, answers: { staff: { people } } }).judgements.get(
    'a 5.1',
  );
  const [finding] = judgement ? rosterFindings(judgement, 'staff') : [];
  if (!finding) throw new Error('There is no finding.');
  const one = { ...finding, verdict: 'conforms' as const };
  one.expectation = { ...finding.expectation, quantifier: { atLeast: 1 } };
  const [first, second] = ['p1', 'p2'].map((id) => personVerdict(one, id, plan.find, 'zh'));
  expect([first, second].map((found) => found && isShort(found))).toEqual([false, false]);
  expect(second?.isSpared).toBe(true);
  expect(isShort(personVerdict(finding, 'p2', plan.find, 'zh'))).toBe(true);
});

test('a condition is named once for all the clauses that ask it, what is not met before what is not answered', () => {
  const open = { verdict: 'unanswered', apart: '学历：未评价', isSpared: false } as const;
  const short = { verdict: 'nonconforming', apart: '证书：缺', isSpared: false } as const;
  const met = { verdict: 'conforms', apart: '', isSpared: false } as const;
  expect(shortfallsOf([open, met, short, open, { ...short, isSpared: true }])).toEqual([
    { verdict: 'nonconforming', apart: '证书：缺', at: [2] },
    { verdict: 'unanswered', apart: '学历：未评价', at: [0, 3] },
  ]);
});
