import { expect, test } from 'vitest';
import { draftOf } from '../logic/draft.ts';
import { fakeStorage } from '../testing/storage.ts';
import { fakeVault } from '../testing/vault.ts';
import { createJournal } from './journal.ts';
import { openUnfinished, PendingDrafts } from './unfinished.ts';

const draft = { ...draftOf(), value: { ...draftOf().value, number: '大约三' }, note: '待查' };
const turn = () => new Promise((resolve) => setTimeout(resolve));

function browser() {
  const vault = fakeVault();
  const storage = fakeStorage();
  const journal = createJournal(storage, 'unfinished', PendingDrafts, 'w');
  return { vault, storage, open: () => openUnfinished(vault, journal), journal };
}

test('what was typed comes back as long as the answer is the one it amounted to', async () => {
  const { storage, open } = browser();
  (await open()).put('c1', 'exits', draft);
  await turn();
  expect(storage.length).toBe(0);
  const later = await open();
  expect(later.find('c1', 'exits', { note: '待查' })).toEqual(draft);
  expect(later.find('c1', 'exits', { note: '已查' })).toBeUndefined();
  expect(later.find('c1', 'doors', undefined)).toBeUndefined();
});

test('it comes back after the window was killed before the database answered', async () => {
  const { vault, storage, open } = browser();
  const killed = await open();
  vault.hangs = true;
  killed.put('c1', 'exits', draft);
  vault.hangs = false;
  expect((await open()).find('c1', 'exits', { note: '待查' })).toEqual(draft);
  expect(storage.length).toBe(0);
  expect(vault.items.size).toBe(1);
});

test('nothing stays behind once everything is an answer, or the check is erased', async () => {
  const { vault, storage, open } = browser();
  const unfinished = await open();
  unfinished.put('c1', 'exits', draft);
  unfinished.put('c1', 'exits', null);
  await turn();
  expect(vault.items.size + storage.length).toBe(0);
  unfinished.put('c1', 'exits', draft);
  unfinished.erase('c1');
  await turn();
  expect(vault.items.size + storage.length).toBe(0);
});

test('without a database, or with nonsense in it, nothing breaks', async () => {
  const { vault, open, journal } = browser();
  vault.items.set('duibiao:unfinished:c1', '{');
  expect((await open()).find('c1', 'exits', undefined)).toBeUndefined();
  const alone = await openUnfinished(null, journal);
  alone.put('c1', 'exits', draft);
  expect(alone.find('c1', 'exits', { note: '待查' })).toEqual(draft);
});
