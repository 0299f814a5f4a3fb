import { expect, test } from 'vitest';
import { sampleCheck } from '../testing/check.ts';
import { profileOf, withProfile } from './profile.ts';

test('the kind of agency is answered once: the profile fills the question in', () => {
  const check = withProfile(sampleCheck, { region: 'lhasa', provider: 'public', serves: ['graduates'] });
  expect(check.answers['provider-type']).toEqual({ value: { choice: 'public' } });
  expect(check.answers['exits']).toEqual(sampleCheck.answers['exits']);
});

test('once the question is answered otherwise, the profile says the same', () => {
  const check = withProfile(sampleCheck, { provider: 'public' });
  const changed = { ...check, answers: { 'provider-type': { value: { choice: 'other' }, note: '备注' } } };
  expect(profileOf(changed).provider).toBe('other');
  expect(withProfile(changed, { provider: 'public' }).answers['provider-type']).toEqual({
    value: { choice: 'public' },
    note: '备注',
  });
});

test('a profile that says nothing new leaves the check as it is', () => {
  const check = withProfile(sampleCheck, { region: 'lhasa', provider: 'public' });
  expect(withProfile(check, { region: 'lhasa', provider: 'public' })).toBe(check);
  expect(withProfile(sampleCheck, { serves: [] })).toBe(sampleCheck);
});
