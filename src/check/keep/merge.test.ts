import { expect, test } from 'vitest';
import { sampleCheck } from '../testing/check.ts';
import { merge, same } from './merge.ts';

test('the order of keys makes no difference', () => {
  expect(same({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true);
  expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  expect(same([1, 2], [1])).toBe(false);
});

test('each side keeps what it changed, and what it took away stays away', () => {
  const base = { ...sampleCheck, answers: { one: { note: 'a' }, two: { note: 'b' } } };
  const ours = { ...base, agency: '新名', answers: { two: { note: 'b' } } };
  const theirs = { ...base, reading: 'strict' as const, answers: { one: { note: 'a' }, two: { note: 'c' } } };
  expect(merge(base, ours, theirs)).toMatchObject({ agency: '新名', reading: 'strict' });
  expect(merge(base, ours, theirs).answers).toEqual({ two: { note: 'c' } });
});

test('where both changed the same answer, ours stands', () => {
  const ours = { ...sampleCheck, answers: { exits: { value: { number: 3 } } } };
  const theirs = { ...sampleCheck, answers: { exits: { value: { number: 4 } } } };
  expect(merge(sampleCheck, ours, theirs).answers).toEqual(ours.answers);
});

test('an answer that nobody changed keeps its identity', () => {
  const theirs = structuredClone(sampleCheck);
  expect(merge(sampleCheck, sampleCheck, theirs).answers['exits']).toBe(sampleCheck.answers['exits']);
});
