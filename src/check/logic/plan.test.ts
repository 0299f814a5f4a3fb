import { expect, test } from 'vitest';
import { samplePack } from '../testing/pack.ts';
import { planOf } from './plan.ts';

const outline = (standards: string[]) =>
  planOf(samplePack, standards).areas.map(({ area, topics }) => [
    area,
    topics.map(({ name, questions }) => [name, questions.map(({ id }) => id)]),
  ]);

test('only the questions that the chosen standards need are asked, conditions included', () => {
  expect(outline(['a'])).toEqual([
    ['facilities', [['消防安全', ['exits']]]],
    ['staffing', [['人员条件', ['staff']]]],
  ]);
  expect(outline(['b'])).toEqual([['facilities', [['消防安全', ['exits', 'signs']]]]]);
});

test('a question knows the provisions of all chosen standards that ask it', () => {
  expect(
    planOf(samplePack, ['a', 'b'])
      .askedBy('exits')
      .map(({ key }) => key),
  ).toEqual(['a 4.1', 'b 4.1']);
});

test('a standard that the pack does not have asks nothing', () => {
  expect(outline(['gone'])).toEqual([]);
});

test('a roster asks of the staff only what the chosen standards ask', () => {
  const more = structuredClone(samplePack);
  const staff = more.questions.find(({ id }) => id === 'staff')!;
  if (staff.type !== 'roster') throw new Error('The sample has no roster.');
  staff.fields['languages'] = { type: 'practice', ask: '会两种语言吗？' };
  const asked = planOf(more, ['a']).questions.find(({ id }) => id === 'staff')!;
  expect('fields' in asked && Object.keys(asked.fields)).toEqual(['trained']);
});

test('what another choice of standards asked of the staff can still be put into words', () => {
  const { fields } = planOf(samplePack, ['b']).find('staff') as { fields: object };
  expect(Object.keys(fields)).toEqual(['trained']);
});
