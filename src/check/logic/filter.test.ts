import { expect, test } from 'vitest';
import { sampleCheck } from '../testing/check.ts';
import { samplePack } from '../testing/pack.ts';
import { everything, isEverything, matching, type Filter } from './filter.ts';
import { planOf } from './plan.ts';
import { createEvaluator } from './results.ts';

const plan = planOf(samplePack, ['a', 'b']);
const check = {
  ...sampleCheck,
  standards: ['a', 'b'],
  answers: {
    exits: { value: { number: 1 }, note: '东侧', evidence: [{ document: '平面图A', kept: '档案柜' }] },
    signs: { value: { state: 'not-in-place' as const } },
  },
};
const shown = (filter: Partial<Filter>) => [
  ...matching(
    { ...everything, ...filter },
    plan,
    createEvaluator(plan)(check),
    check.answers,
    samplePack.topics,
  ),
];

test('the filter that asks for nothing shows everything', () => {
  expect(shown({})).toEqual(['exits', 'signs', 'staff']);
  expect(isEverything({ ...everything, words: ' ' })).toBe(true);
});

test('by how things stand: unanswered, gaps, observations', () => {
  expect(shown({ state: 'unanswered' })).toEqual(['staff']);
  expect(shown({ state: 'gap' })).toEqual(['exits']);
  expect(shown({ state: 'observation' })).toEqual(['signs']);
});

test('by standard and by obligation, which are to be those of one provision', () => {
  expect(shown({ standard: 'b' })).toEqual(['exits', 'signs']);
  expect(shown({ obligation: 'statement' })).toEqual(['exits', 'signs']);
  expect(shown({ standard: 'a', obligation: 'statement' })).toEqual([]);
});

test('a gap of one standard is none of another that asks the same', () => {
  expect(shown({ state: 'gap', standard: 'b' })).toEqual([]);
});

test('by words of the question, of what asks it, and of what was noted, in any case and width', () => {
  expect(shown({ words: '安全出口' })).toEqual(['exits']);
  expect(shown({ words: '消防 至少两处' })).toEqual(['exits']);
  expect(shown({ words: '东侧' })).toEqual(['exits']);
  expect(shown({ words: '平面图ａ' })).toEqual(['exits']);
  expect(shown({ words: '没有这样的词' })).toEqual([]);
});
