import { expect, test } from 'vitest';
import { sampleCheck } from '../testing/check.ts';
import { failureOf, idOf, keyOf, readStored } from './storage.ts';

test('a check is read back as it was written', () => {
  expect(readStored(keyOf('c1'), JSON.stringify(sampleCheck))).toMatchObject({ check: sampleCheck });
  expect(idOf(keyOf('a:b'))).toBe('a:b');
});

test('what cannot be read has its reason', () => {
  expect(readStored(keyOf('x'), '{"format":"duibiao-check","version":1,"id":"x"}')).toMatchObject({
    refusal: { reason: 'damaged', path: ['agency'] },
  });
  expect(readStored(keyOf('y'), 'half a ch')).toMatchObject({ refusal: { reason: 'not-json' } });
  expect(readStored(keyOf('other'), JSON.stringify(sampleCheck))).toMatchObject({
    refusal: { reason: 'damaged', path: ['id'] },
  });
});

test('a full storage and a missing one are told apart', () => {
  expect(failureOf(new DOMException('', 'QuotaExceededError'))).toBe('full');
  expect(failureOf(new DOMException('', 'SecurityError'))).toBe('unavailable');
});
