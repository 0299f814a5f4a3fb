import { expect, test } from 'vitest';
import type { Pack } from '../../model/pack.ts';
import { draftOf } from '../logic/draft.ts';
import { fakeStorage } from '../testing/storage.ts';
import { fakeVault } from '../testing/vault.ts';
import { followEach } from './follow.ts';
import { createJournal } from './journal.ts';
import { openUnfinished, PendingDrafts } from './unfinished.ts';

const draft = { ...draftOf(), value: { ...draftOf().value, number: '大约三' }, note: '待查' };
const none: Pack['moved'] = { questions: {}, fields: {}, options: {} };
const turn = () => new Promise((resolve) => setTimeout(resolve));

function browser() {
  const vault = fakeVault();
  const storage = fakeStorage();
  const journal = createJournal(storage, 'unfinished', PendingDrafts, 'w');
  const open = (moved = none) => openUnfinished(vault, journal, (drafts) => followEach(drafts, moved));
  return { vault, storage, open, journal };
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
  await turn();
  vault.hangs = false;
  expect((await open()).find('c1', 'exits', { note: '待查' })).toEqual(draft);
  expect(storage.length).toBe(0);
  expect(vault.items.size).toBe(1);
});

const moved: Pack['moved'] = {
  ...none,
  questions: { exits: { ask: '有几个出口？', to: ['ways-out'] } },
  fields: { staff: { post: 'role' } },
  options: { 'staff.role': { helper: 'support' } },
};

test('it follows a question, field or option that has been renamed, and goes from there when it is an answer', async () => {
  const { vault, storage, open } = browser();
  const before = await open();
  const person = {
    id: 'p',
    name: 'ZX',
    fields: { post: { ...draftOf().value, choice: 'helper', number: '约二' } },
  };
  before.put('c1', 'exits', draft);
  before.put('c1', 'staff', { ...draftOf(), people: [person] });
  await turn();
  const after = await open(moved);
  expect(after.find('c1', 'ways-out', { note: '待查' })).toEqual(draft);
  expect(
    after.find('c1', 'staff', { people: [{ ...person, fields: { role: { choice: 'support' } } }] })?.people,
  ).toEqual([{ ...person, fields: { role: { ...person.fields.post, choice: 'support' } } }]);
  after.put('c1', 'ways-out', null);
  after.put('c1', 'staff', null);
  await turn();
  expect(vault.items.size + storage.length).toBe(0);
});

test('it follows out of a window that was killed as well, also where it had just become an answer', async () => {
  const number = (typed: string) => ({ ...draft, value: { ...draft.value, number: typed } });
  for (const [last, found] of [
    [number('大约四'), '大约四'],
    [null, undefined],
  ] as const) {
    const { vault, storage, open } = browser();
    const killed = await open();
    killed.put('c1', 'exits', draft);
    await turn();
    vault.hangs = true;
    killed.put('c1', 'exits', last);
    await turn();
    vault.hangs = false;
    expect((await open(moved)).find('c1', 'ways-out', { note: '待查' })?.value.number).toBe(found);
    expect((await open(moved)).find('c1', 'ways-out', { note: '待查' })?.value.number).toBe(found);
    expect([vault.items.size, storage.length]).toEqual([found ? 1 : 0, 0]);
  }
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
  const alone = await openUnfinished(null, journal, (drafts) => drafts);
  alone.put('c1', 'exits', draft);
  expect(alone.find('c1', 'exits', { note: '待查' })).toEqual(draft);
});
