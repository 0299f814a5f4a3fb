import { expect, test } from 'vitest';
import { sampleCheck } from '../testing/check.ts';
import { fakeStorage } from '../testing/storage.ts';
import { keyOf, readAll, readStored, write } from './storage.ts';

test('a check is read back as it was written', () => {
  const storage = fakeStorage();
  expect(write(storage, keyOf('c1'), JSON.stringify(sampleCheck))).toBeNull();
  expect(readStored(storage, keyOf('c1'))).toMatchObject({ check: sampleCheck });
});

test('what cannot be read is listed with the reason and left where it is', () => {
  const storage = fakeStorage();
  storage.setItem(keyOf('x'), '{"format":"duibiao-check","version":1,"id":"x"}');
  storage.setItem(keyOf('y'), 'half a ch');
  storage.setItem('starlight-theme', 'dark');
  expect(readAll(storage).map((stored) => 'refusal' in stored && stored.refusal)).toEqual([
    { reason: 'damaged', path: ['agency'] },
    { reason: 'not-json' },
  ]);
  expect(storage.length).toBe(3);
});

test('a check under a key that is not its own is damaged', () => {
  const storage = fakeStorage();
  storage.setItem(keyOf('other'), JSON.stringify(sampleCheck));
  expect(readStored(storage, keyOf('other'))).toMatchObject({ refusal: { reason: 'damaged', path: ['id'] } });
});

test('a full storage and a missing one are told apart', () => {
  expect(write(fakeStorage(3), keyOf('c1'), 'long')).toBe('full');
  expect(write(null, keyOf('c1'), 'long')).toBe('unavailable');
});
