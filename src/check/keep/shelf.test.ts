import { expect, test } from 'vitest';
import type { Check } from '../../model/answer.ts';
import { sampleCheck } from '../testing/check.ts';
import { fakeStorage } from '../testing/storage.ts';
import { fakeVault } from '../testing/vault.ts';
import { createJournal } from './journal.ts';
import { Pending } from './pending.ts';
import { openShelf, type ShelfTools } from './shelf.ts';
import { keyOf } from './storage.ts';

const now = () => new Date('2026-07-02T08:00:00Z');
const key = keyOf('c1');
const answer =
  (question: string, number: number) =>
  (check: Check): Check => ({ ...check, answers: { ...check.answers, [question]: { value: { number } } } });

/** A browser with one check in it, and a way to open windows on it. */
function browser() {
  const vault = fakeVault();
  const storage = fakeStorage();
  vault.items.set(key, JSON.stringify(sampleCheck));
  let windows = 0;
  const open = (tools: Partial<ShelfTools> = {}) =>
    openShelf({
      vault,
      storage,
      journal: createJournal(storage, 'check', Pending, `w${(windows += 1)}`),
      neighbours: null,
      now,
      follow: (check) => check,
      ...tools,
    });
  const kept = (): Check => JSON.parse(vault.items.get(key) ?? 'null');
  return { vault, storage, open, kept };
}

test('a change is kept, and nothing stays noted down', async () => {
  const { storage, open, kept } = browser();
  const here = await open();
  here.change('c1', answer('exits', 3));
  expect(storage.length).toBe(1);
  await here.settled();
  expect(kept()).toMatchObject({
    answers: { exits: { value: { number: 3 } } },
    changed: now().toISOString(),
  });
  expect(storage.length).toBe(0);
});

test('a window that is killed before the database answers loses nothing', async () => {
  const { vault, open, kept } = browser();
  const here = await open();
  vault.hangs = true;
  here.change('c1', answer('exits', 3));
  here.change('c1', answer('doors', 1));
  here.put({ ...sampleCheck, id: 'c2' });
  vault.hangs = false;
  const later = await open();
  expect(later.find('c1')?.answers).toEqual({
    exits: { value: { number: 3 } },
    doors: { value: { number: 1 } },
  });
  expect(later.find('c2')).toMatchObject({ agency: sampleCheck.agency });
  expect(kept().answers['exits']).toEqual({ value: { number: 3 } });
});

test('what was noted down does not come over what was answered later elsewhere', async () => {
  const { vault, open } = browser();
  const killed = await open();
  const other = await open({ now: () => new Date('2026-07-03T00:00:00Z') });
  vault.hangs = true;
  killed.change('c1', answer('exits', 3));
  killed.change('c1', answer('doors', 1));
  vault.hangs = false;
  other.change('c1', answer('exits', 5));
  await other.settled();
  const later = await open();
  expect(later.find('c1')?.answers).toEqual({
    exits: { value: { number: 5 } },
    doors: { value: { number: 1 } },
  });
});

test('what is typed while a change is being kept is kept next', async () => {
  const { open, kept } = browser();
  const here = await open();
  here.change('c1', answer('exits', 3));
  await Promise.resolve();
  here.change('c1', answer('exits', 4));
  await here.settled();
  expect(kept().answers['exits']).toEqual({ value: { number: 4 } });
});

test('two windows that change different answers lose neither', async () => {
  const { open, kept } = browser();
  const [here, there] = [await open(), await open()];
  there.change('c1', answer('doors', 1));
  here.change('c1', answer('exits', 3));
  await Promise.all([here.settled(), there.settled()]);
  expect(kept().answers).toEqual({ exits: { value: { number: 3 } }, doors: { value: { number: 1 } } });
});

test('what another window has kept is taken over', async () => {
  const { open } = browser();
  const [here, there] = [await open(), await open()];
  there.change('c1', answer('exits', 5));
  await there.settled();
  here.takeOver(key);
  await here.settled();
  expect(here.find('c1')?.answers['exits']).toEqual({ value: { number: 5 } });
});

test('a check erased in another window does not come back', async () => {
  const { vault, storage, open } = browser();
  const [here, there] = [await open(), await open()];
  there.erase(key);
  await there.settled();
  here.change('c1', answer('exits', 3));
  await here.settled();
  expect(vault.items.size + storage.length).toBe(0);
  expect(here.state().checks).toEqual([]);
});

test('when storage is full, work goes on in memory and is kept once there is room', async () => {
  const { vault, storage, open, kept } = browser();
  const here = await open();
  vault.trouble = 'QuotaExceededError';
  storage.room = 0;
  here.change('c1', answer('exits', 3));
  await here.settled();
  expect(here.state().failure).toBe('full');
  expect(here.find('c1')?.answers['exits']).toEqual({ value: { number: 3 } });
  expect(kept()).toEqual(sampleCheck);
  vault.trouble = null;
  here.flush();
  await here.settled();
  expect(here.state().failure).toBeNull();
  expect(kept().answers['exits']).toEqual({ value: { number: 3 } });
});

test('without a database a check lives in memory and says so; what is noted down lasts', async () => {
  const { storage, open } = browser();
  storage.setItem(keyOf('old'), JSON.stringify({ ...sampleCheck, id: 'old' }));
  const here = await open({ vault: null });
  here.put(sampleCheck);
  here.change('c1', answer('exits', 3));
  expect(here.state()).toMatchObject({
    failure: 'unavailable',
    checks: [{ answers: { exits: { value: { number: 3 } } } }, { id: 'old' }],
  });
  const later = await open({ vault: null });
  expect(later.find('c1')?.answers).toEqual({ exits: { value: { number: 3 } } });
});

test('without any storage a check lives in memory', async () => {
  const { open } = browser();
  const journal = createJournal(null, 'check', Pending, 'w');
  const here = await open({ vault: null, storage: null, journal });
  here.put(sampleCheck);
  here.change('c1', answer('exits', 3));
  expect(here.find('c1')?.answers).toEqual({ exits: { value: { number: 3 } } });
});

test('what a newer version has kept in another window is not written over', async () => {
  const { vault, open } = browser();
  const here = await open();
  const newer = JSON.stringify({ ...sampleCheck, version: 3 });
  vault.items.set(key, newer);
  here.change('c1', answer('exits', 3));
  await here.settled();
  expect(vault.items.get(key)).toBe(newer);
  expect(here.state().failure).toBe('unreadable-elsewhere');
});

test('an unreadable check stays until it is erased', async () => {
  const { vault, open } = browser();
  vault.items.set(key, 'half a ch');
  const shelf = await open();
  expect(shelf.state().unreadable).toEqual([{ key, raw: 'half a ch', refusal: { reason: 'not-json' } }]);
  expect(vault.items.get(key)).toBe('half a ch');
  shelf.erase(key);
  await shelf.settled();
  expect(vault.items.size).toBe(0);
  expect(shelf.state().unreadable).toEqual([]);
});

test('checks of earlier versions are taken over once, readable or not, and none is written over', async () => {
  const { vault, storage, open } = browser();
  const other = { ...sampleCheck, answers: { doors: { value: { number: 9 } } } };
  storage.setItem(key, JSON.stringify(other));
  storage.setItem(keyOf('c3'), JSON.stringify({ ...sampleCheck, id: 'c3', version: 1 }));
  storage.setItem(keyOf('broken'), 'half a ch');
  storage.setItem('starlight-theme', 'dark');
  const shelf = await open();
  expect(Array.from({ length: storage.length }, (_, at) => storage.key(at))).toEqual(['starlight-theme']);
  expect(vault.items.get(keyOf('broken'))).toBe('half a ch');
  expect(shelf.state().unreadable).toHaveLength(1);
  expect(shelf.state().checks.map(({ answers }) => answers)).toEqual(
    expect.arrayContaining([sampleCheck.answers, other.answers]),
  );
  expect(shelf.state().checks).toHaveLength(3);
});

test('answers follow their questions, and what an older window adds meanwhile follows as well', async () => {
  const { vault, open, kept } = browser();
  const rename = ({ answers: { exits, ...others }, ...check }: Check): Check => ({
    ...check,
    answers: exits ? { ...others, ways: exits } : others,
  });
  const here = await open({ follow: rename });
  expect(here.find('c1')?.answers).toEqual({ ways: { value: { number: 2 } } });
  vault.items.set(key, JSON.stringify(answer('exits', 7)(sampleCheck)));
  here.change('c1', answer('doors', 1));
  await here.settled();
  expect(kept().answers).toEqual({ ways: { value: { number: 7 } }, doors: { value: { number: 1 } } });
});
