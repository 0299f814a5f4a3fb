import { expect, test } from 'vitest';
import { sampleCheck } from '../testing/check.ts';
import { changesBetween, withChanges } from './answers.ts';
import { headingOf, withHeading } from './heading-fields.ts';

const changed = withHeading(sampleCheck, {
  ...headingOf(sampleCheck),
  agency: '拉萨市就业中心',
  provider: 'public',
  standards: ['lhasa-graduates'],
});
const back = changesBetween(changed, sampleCheck);

test('what was changed at the head is brought back whole, with the answer that it gave', () => {
  expect(changed.answers['provider-type']).toEqual({ value: { choice: 'public' } });
  expect(withChanges(changed, back)).toEqual(sampleCheck);
  expect('profile' in withChanges(changed, back)).toBe(false);
});

test('what has been changed elsewhere meanwhile is left alone', () => {
  const meanwhile = { ...changed, agency: '另一个名字' };
  expect(withChanges(meanwhile, back)).toEqual({ ...sampleCheck, agency: '另一个名字' });
});
