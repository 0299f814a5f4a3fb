import { expect, test } from 'vitest';
import { sampleCheck } from '../testing/check.ts';
import { isFilling, isLate, ownersIn, withFilling } from './actions.ts';

const check = {
  ...sampleCheck,
  answers: { exits: { value: { number: 1 }, owner: '王', due: '2026-08-01' }, signs: { note: '备注' } },
};

test('one owner and one date go to many, and nothing else of their answers changes', () => {
  const filling = { owner: ' 李 ', due: '2026-09-01', progress: undefined };
  expect(withFilling(check, ['exits', 'signs', 'plan'], filling).answers).toEqual({
    exits: { value: { number: 1 }, owner: '李', due: '2026-09-01' },
    signs: { note: '备注', owner: '李', due: '2026-09-01' },
    plan: { owner: '李', due: '2026-09-01' },
  });
});

test('what is left empty leaves what is there', () => {
  const filling = { owner: '', due: undefined, progress: 'done' as const };
  expect(withFilling(check, ['exits'], filling).answers['exits']).toEqual({
    ...check.answers.exits,
    progress: 'done',
  });
  expect(isFilling(filling)).toBe(true);
  expect(isFilling({ owner: ' ', due: undefined, progress: undefined })).toBe(false);
});

test('what is done is not late', () => {
  expect(isLate({ due: '2026-08-01' }, '2026-08-02')).toBe(true);
  expect(isLate({ due: '2026-08-01' }, '2026-08-01')).toBe(false);
  expect(isLate({ due: '2026-08-01', progress: 'done' }, '2026-08-02')).toBe(false);
});

test('owners already named can be chosen from', () => {
  expect(ownersIn(check)).toEqual(['王']);
});
