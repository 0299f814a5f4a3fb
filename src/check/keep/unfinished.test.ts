import { expect, test } from 'vitest';
import { draftOf } from '../logic/draft.ts';
import { fakeStorage } from '../testing/storage.ts';
import { createUnfinished } from './unfinished.ts';

const draft = { ...draftOf(), value: { ...draftOf().value, number: '大约三' }, note: '待查' };

test('what was typed comes back as long as the answer is the one it amounted to', () => {
  const storage = fakeStorage();
  createUnfinished(storage).put('c1', 'exits', draft);
  const later = createUnfinished(storage);
  expect(later.find('c1', 'exits', { note: '待查' })).toEqual(draft);
  expect(later.find('c1', 'exits', { note: '已查' })).toBeUndefined();
  expect(later.find('c1', 'doors', undefined)).toBeUndefined();
});

test('nothing stays behind once everything is an answer, or the check is erased', () => {
  const storage = fakeStorage();
  const unfinished = createUnfinished(storage);
  unfinished.put('c1', 'exits', draft);
  unfinished.put('c1', 'exits', null);
  expect(storage.length).toBe(0);
  unfinished.put('c1', 'exits', draft);
  unfinished.erase('c1');
  expect(storage.length).toBe(0);
});

test('without a storage, or with nonsense in it, nothing is found and nothing breaks', () => {
  const storage = fakeStorage();
  storage.setItem('duibiao:unfinished:c1', '{');
  expect(createUnfinished(storage).find('c1', 'exits', undefined)).toBeUndefined();
  createUnfinished(null).put('c1', 'exits', draft);
});
