import { expect, test } from 'vitest';
import type { Check } from '../../model/answer.ts';
import { sampleCheck } from '../testing/check.ts';
import { fakeStorage } from '../testing/storage.ts';
import { createShelf } from './shelf.ts';
import { keyOf } from './storage.ts';

const now = () => new Date('2026-07-02T08:00:00Z');
const key = keyOf('c1');
const answer =
  (question: string, number: number) =>
  (check: Check): Check => ({ ...check, answers: { ...check.answers, [question]: { value: { number } } } });
const kept = (storage: Storage): Check => JSON.parse(storage.getItem(key) ?? 'null');

function shelves() {
  const storage = fakeStorage();
  storage.setItem(key, JSON.stringify(sampleCheck));
  return { storage, here: createShelf(storage, now), there: createShelf(storage, now) };
}

test('a change is in storage before the call returns', () => {
  const { storage, here } = shelves();
  here.change('c1', answer('exits', 3));
  expect(kept(storage)).toMatchObject({
    answers: { exits: { value: { number: 3 } } },
    changed: now().toISOString(),
  });
});

test('two windows that change different answers lose neither', () => {
  const { storage, here, there } = shelves();
  there.change('c1', answer('doors', 1));
  here.change('c1', answer('exits', 3));
  expect(kept(storage).answers).toEqual({ exits: { value: { number: 3 } }, doors: { value: { number: 1 } } });
});

test('what another window has written is taken over', () => {
  const { here, there } = shelves();
  there.change('c1', answer('exits', 5));
  here.takeOver(key);
  expect(here.find('c1')?.answers['exits']).toEqual({ value: { number: 5 } });
});

test('a check erased in another window does not come back', () => {
  const { storage, here, there } = shelves();
  there.erase(key);
  here.change('c1', answer('exits', 3));
  expect(storage.getItem(key)).toBeNull();
  expect(here.state().checks).toEqual([]);
});

test('a storage emptied from outside empties the shelf', () => {
  const { storage, here } = shelves();
  storage.clear();
  here.takeOver(null);
  expect(here.state().checks).toEqual([]);
});

test('when storage is full, work goes on in memory and is kept once there is room', () => {
  const { storage, here } = shelves();
  storage.room = 0;
  here.change('c1', answer('exits', 3));
  expect(here.state().failure).toBe('full');
  expect(here.find('c1')?.answers['exits']).toEqual({ value: { number: 3 } });
  expect(kept(storage)).toEqual(sampleCheck);
  storage.room = Infinity;
  here.flush();
  expect(here.state().failure).toBeNull();
  expect(kept(storage).answers['exits']).toEqual({ value: { number: 3 } });
});

test('without a storage a check lives in memory and says so', () => {
  const shelf = createShelf(null, now);
  shelf.put(sampleCheck);
  shelf.change('c1', answer('exits', 3));
  expect(shelf.state()).toMatchObject({
    failure: 'unavailable',
    checks: [{ answers: { exits: { value: { number: 3 } } } }],
  });
});

test('what a newer version has written in another window is not written over', () => {
  const { storage, here } = shelves();
  const newer = JSON.stringify({ ...sampleCheck, version: 3 });
  storage.setItem(key, newer);
  here.change('c1', answer('exits', 3));
  expect(storage.getItem(key)).toBe(newer);
  expect(here.state().failure).toBe('unreadable-elsewhere');
});

test('an unreadable check stays until it is erased', () => {
  const storage = fakeStorage();
  storage.setItem(key, 'half a ch');
  const shelf = createShelf(storage, now);
  expect(shelf.state().unreadable).toEqual([{ key, raw: 'half a ch', refusal: { reason: 'not-json' } }]);
  shelf.erase(key);
  expect(storage.getItem(key)).toBeNull();
  expect(shelf.state().unreadable).toEqual([]);
});
