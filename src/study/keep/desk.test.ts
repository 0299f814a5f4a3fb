import { describe, expect, it } from 'vitest';
import { fakeStorage } from '../../check/testing/storage.ts';
import { openDesk, progressKey } from './desk.ts';
import { readProgress } from './read.ts';

const now = () => new Date('2026-11-20T09:00:00Z');
const card = { id: 'a/4.1/threshold', fingerprint: 'f1' };
const other = { id: 'a/4.2/case', fingerprint: 'f2' };

describe('the desk', () => {
  it('remembers an answer over a reload', () => {
    const storage = fakeStorage();
    openDesk(storage, now).answer(card, true);
    expect(openDesk(storage, now).state().progress.cards[card.id]).toMatchObject({ right: 1, mark: 'f1' });
  });

  it('says that the storage is full, and keeps everything once there is room', () => {
    const storage = fakeStorage(10);
    const desk = openDesk(storage, now);
    desk.answer(card, true);
    expect(desk.state().failure).toBe('full');
    expect(desk.state().progress.cards[card.id]?.right).toBe(1);
    storage.room = Infinity;
    desk.answer(other, false);
    expect(desk.state().failure).toBeNull();
    expect(Object.keys(openDesk(storage, now).state().progress.cards)).toEqual([card.id, other.id]);
  });

  it('works without a storage and says so', () => {
    const desk = openDesk(null, now);
    desk.answer(card, true);
    expect(desk.state()).toMatchObject({ failure: 'unavailable' });
    expect(desk.state().progress.cards[card.id]?.right).toBe(1);
  });

  it('never writes over what it cannot read, until it is erased', () => {
    const storage = fakeStorage();
    storage.setItem(progressKey, '{"format":"duibiao-study","version":9}');
    const desk = openDesk(storage, now);
    desk.answer(card, true);
    expect(desk.state()).toMatchObject({
      failure: 'unreadable',
      unreadable: { refusal: { reason: 'newer' } },
    });
    expect(storage.getItem(progressKey)).toContain('"version":9');
    desk.erase();
    expect(storage.getItem(progressKey)).toBeNull();
    desk.answer(card, true);
    expect(desk.state()).toMatchObject({ failure: null, unreadable: null });
  });

  it('loses no answer given in another window, and no answer survives erasing there', () => {
    const storage = fakeStorage();
    const [one, two] = [openDesk(storage, now), openDesk(storage, now)];
    one.answer(card, true);
    two.answer(other, false);
    one.catchUp();
    expect(Object.keys(one.state().progress.cards).sort()).toEqual([card.id, other.id]);
    two.erase();
    one.catchUp();
    expect(one.state().progress.cards).toEqual({});
  });

  it('adds what comes out of a file: the later answer to a card counts', () => {
    const early = openDesk(fakeStorage(), () => new Date('2026-11-01T09:00:00Z'));
    early.answer(card, false);
    early.answer(other, true);
    const desk = openDesk(fakeStorage(), now);
    desk.answer(card, true);
    desk.take(early.state().progress);
    expect(desk.state().progress.cards[card.id]).toMatchObject({ right: 1, wrong: 0 });
    expect(desk.state().progress.cards[other.id]).toMatchObject({ right: 1 });
  });
});

describe('a text', () => {
  it.each([
    ['{"format":', 'not-json'],
    ['[]', 'not-progress'],
    ['{"format":"duibiao-check","version":2}', 'not-progress'],
    ['{"format":"duibiao-study","version":2}', 'newer'],
    ['{"format":"duibiao-study","version":1,"cards":{"x":{}},"exams":[]}', 'damaged'],
  ])('%s is refused: %s', (text, reason) => {
    expect(readProgress(text)).toMatchObject({ refusal: { reason } });
  });

  it('that is progress is opened, with a byte order mark too', () => {
    const desk = openDesk(fakeStorage(), now);
    desk.answer(card, true);
    expect(readProgress(`\uFEFF${JSON.stringify(desk.state().progress)}`)).toEqual({
      progress: desk.state().progress,
    });
  });
});
