import { expect, test } from 'vitest';
import { sampleCheck } from '../testing/check.ts';
import { samplePack } from '../testing/pack.ts';
import { planOf } from './plan.ts';
import { createEvaluator } from './results.ts';

const check = { ...sampleCheck, standards: ['a', 'b'] };
const evaluator = () => createEvaluator(planOf(samplePack, check.standards));

test('answers are judged, counted, and dealt with', () => {
  const { judgements, tally, answered } = evaluator()(check);
  expect([...judgements].map(([key, { verdict }]) => [key, verdict])).toEqual([
    ['a 4.1', 'conforms'],
    ['a 5.1', 'unanswered'],
    ['b 4.1', 'unanswered'],
  ]);
  expect(tally.total).toBe(3);
  expect([...answered]).toEqual(['exits']);
});

test('only what a change can have touched is judged anew', () => {
  const evaluate = evaluator();
  const before = evaluate(check).judgements;
  const after = evaluate({
    ...check,
    answers: { ...check.answers, signs: { value: { state: 'in-place' } } },
  }).judgements;
  expect(after.get('a 4.1')).toBe(before.get('a 4.1'));
  expect(after.get('b 4.1')?.verdict).toBe('conforms');
});

test('another reading judges everything anew', () => {
  const evaluate = evaluator();
  const unsigned = {
    ...check,
    answers: { ...check.answers, signs: { value: { state: 'not-in-place' as const } } },
  };
  expect(evaluate(unsigned).judgements.get('b 4.1')?.standing).toBe('observation');
  expect(evaluate({ ...unsigned, reading: 'strict' }).judgements.get('b 4.1')?.standing).toBe('gap');
});

test('what comes to the same keeps its identity', () => {
  const evaluate = evaluator();
  const before = evaluate(check);
  const noted = { ...check, answers: { exits: { ...check.answers['exits'], note: '备注' } } };
  const after = evaluate(noted);
  expect(after.verdicts.get('exits')).toBe(before.verdicts.get('exits'));
  expect(after.tally).toBe(before.tally);
  expect(after.answered).toBe(before.answered);
});
