import type { Check } from '../../model/answer.ts';
import type { Journal, Left } from './journal.ts';
import { merge } from './merge.ts';
import type { Neighbours } from './neighbours.ts';
import { pendingOf, replay, type Pending } from './pending.ts';
import { recover } from './recover.ts';
import {
  failureOf,
  idOf,
  isCheckKey,
  keyOf,
  keysOf,
  readStored,
  type Failure,
  type Kept,
  type Unreadable,
} from './storage.ts';
import { createStringifier } from './stringify.ts';
import { takeOver as takeOverFrom } from './take-over.ts';
import type { Vault } from './vault.ts';

/** What is on the shelf at one moment. Never changed in place. */
export interface ShelfState {
  /** The most recently changed first. */
  checks: readonly Check[];
  unreadable: readonly Unreadable[];
  /** Why the last change could not be kept, until one can. */
  failure: Failure | null;
}

/** The checks of this browser: in memory, and kept at every change. */
export interface Shelf {
  state(): ShelfState;
  find(id: string): Check | undefined;
  subscribe(listener: () => void): () => void;
  /** Puts a check on the shelf. */
  put(check: Check): void;
  /** Changes a check, writes the change down before returning, and keeps it. Nothing if it is gone or unchanged. */
  change(id: string, how: (check: Check) => Check): void;
  /** Erases what stands under a key for good. */
  erase(key: string): void;
  /** Tries again to keep what could not be kept. */
  flush(): void;
  /** Takes over what another window has put under `key`; `null` stands for every key. */
  takeOver(key: string | null): void;
  /** Done when everything asked for so far has been tried. */
  settled(): Promise<void>;
}

/** What a shelf works with. */
export interface ShelfTools {
  /** `null` where the browser keeps nothing. */
  vault: Vault | null;
  /** What earlier versions kept in. */
  storage: Storage | null;
  journal: Journal<Pending>;
  neighbours: Pick<Neighbours, 'tell'> | null;
  now: () => Date;
  /** Brings answers to questions that have since been renamed where they now belong. */
  follow: (check: Check) => Check;
}

interface Entry {
  check: Check;
  /** What was last seen to be kept: `null` before the first time. */
  kept: Kept | null;
  failure: Failure | null;
  /** What other windows left that only this entry holds. */
  adopted: Left<Pending>[];
}

/** Opens the shelf over what is kept, or in memory only where nothing can be. */
export async function openShelf(tools: ShelfTools): Promise<Shelf> {
  const { vault, storage, journal, neighbours, now, follow } = tools;
  const entries = new Map<string, Entry>();
  let unreadable: Unreadable[] = [];
  /** Why nothing can be kept at all, or something could not be erased. */
  let broken: Failure | null = vault ? null : 'unavailable';
  const listeners = new Set<() => void>();
  const stringify = createStringifier();
  const waiting = new Set<string>();
  let last: Promise<void> = Promise.resolve();
  let state: ShelfState;

  function publish() {
    const all = [...entries.values()];
    const checks = all.map(({ check }) => check).sort((a, b) => b.changed.localeCompare(a.changed));
    const failure = broken ?? all.find((entry) => entry.failure)?.failure ?? null;
    state = { checks, unreadable, failure };
    for (const listener of listeners) listener();
  }

  /** One thing after the other: what is kept is only ever changed by one job at a time. */
  function queue(job: () => Promise<void>) {
    last = last.then(job);
  }

  function read(key: string, raw: string): Kept | Unreadable {
    const stored = readStored(key, raw);
    return 'refusal' in stored ? stored : { raw, check: follow(stored.check) };
  }

  function load(key: string, raw: string, isKept: boolean) {
    const stored = read(key, raw);
    if ('refusal' in stored) unreadable = [...unreadable.filter((one) => one.key !== key), stored];
    else entries.set(key, { check: stored.check, kept: isKept ? stored : null, failure: null, adopted: [] });
  }

  function adopt(left: Left<Pending>) {
    const key = keyOf(left.id);
    const entry = entries.get(key);
    const check = replay(left.pending, entry?.check ?? null);
    if (!check || check === entry?.check || unreadable.some((one) => one.key === key)) return;
    const adopted = [...(entry?.adopted ?? []), left];
    entries.set(key, { kept: null, failure: null, ...entry, check: follow(check), adopted });
    save(key);
  }

  function note(key: string, { check, kept }: Entry) {
    journal.note(idOf(key), check === kept?.check ? null : pendingOf(kept?.check, check));
  }

  function save(key: string) {
    if (!vault || waiting.has(key)) return;
    waiting.add(key);
    queue(async () => {
      waiting.delete(key);
      const entry = entries.get(key);
      if (entry && entry.check !== entry.kept?.check) await keep(vault, key, entry);
    });
  }

  async function keep(safe: Vault, key: string, entry: Entry) {
    const { check: ours, kept: before } = entry;
    let outcome: Kept | 'erased' | 'unreadable' = 'erased';
    try {
      await safe.update(key, (raw) => {
        outcome = together(key, raw, ours, before);
        return typeof outcome === 'string' ? undefined : outcome.raw;
      });
    } catch (error) {
      entry.failure = failureOf(error);
      publish();
      return;
    }
    // Erased here while it was being kept.
    if (entries.get(key) !== entry) return;
    settle(key, entry, ours, outcome);
    publish();
  }

  /** What is to be kept, given what another window may have put there meanwhile. */
  function together(
    key: string,
    raw: string | null,
    ours: Check,
    before: Kept | null,
  ): Kept | 'erased' | 'unreadable' {
    if (raw === null && before) return 'erased';
    if (raw === null || raw === before?.raw) return { raw: stringify(ours), check: ours };
    const stored = read(key, raw);
    if ('refusal' in stored) return 'unreadable';
    const check = merge(before?.check ?? { ...ours, answers: {} }, ours, stored.check);
    return { raw: stringify(check), check };
  }

  function settle(key: string, entry: Entry, ours: Check, outcome: Kept | 'erased' | 'unreadable') {
    if (outcome === 'erased') {
      entries.delete(key);
      journal.forget(idOf(key));
    } else if (outcome === 'unreadable') entry.failure = 'unreadable-elsewhere';
    else {
      // What was changed while it was being kept is kept next.
      entry.check = entry.check === ours ? outcome.check : merge(ours, entry.check, outcome.check);
      entry.kept = outcome;
      entry.failure = null;
      for (const left of entry.adopted.splice(0)) journal.strike(left);
      note(key, entry);
      neighbours?.tell(key);
      if (entry.check !== outcome.check) save(key);
    }
  }

  async function reread(safe: Vault, key: string) {
    const raw = await safe.read(key);
    const entry = entries.get(key);
    if (raw === null) {
      // What could never be kept is not erased by another window.
      if (entry?.kept) entries.delete(key);
      unreadable = unreadable.filter((one) => one.key !== key);
    } else if (!entry) load(key, raw, true);
    else if (raw !== entry.kept?.raw) {
      const stored = read(key, raw);
      if ('refusal' in stored) return;
      const isChanged = entry.check !== entry.kept?.check;
      entry.check = isChanged
        ? merge(entry.kept?.check ?? { ...entry.check, answers: {} }, entry.check, stored.check)
        : merge(entry.check, entry.check, stored.check);
      entry.kept = isChanged ? stored : { raw, check: entry.check };
    }
    publish();
  }

  function flush() {
    for (const [key, entry] of entries) if (entry.check !== entry.kept?.check) save(key);
  }

  try {
    if (vault) await takeOverFrom(vault, storage);
    const remaining = await recover(vault, journal, stringify);
    for (const { key, raw } of (await vault?.all()) ?? []) if (isCheckKey(key)) load(key, raw, true);
    // What could not be taken over is shown from where it is.
    for (const key of keysOf(storage, keyOf('')))
      if (!entries.has(key)) load(key, storage?.getItem(key) ?? '', false);
    remaining.forEach(adopt);
  } catch {
    broken = 'unavailable';
  }
  flush();
  publish();

  return {
    state: () => state,
    find: (id) => entries.get(keyOf(id))?.check,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put(check) {
      const key = keyOf(check.id);
      const entry: Entry = { check, kept: null, failure: null, adopted: [] };
      entries.set(key, entry);
      note(key, entry);
      save(key);
      publish();
    },
    change(id, how) {
      const key = keyOf(id);
      const entry = entries.get(key);
      if (!entry) return;
      const changed = how(entry.check);
      if (changed === entry.check) return;
      entry.check = { ...changed, changed: now().toISOString() };
      note(key, entry);
      save(key);
      publish();
    },
    erase(key) {
      entries.delete(key);
      unreadable = unreadable.filter((one) => one.key !== key);
      journal.forget(idOf(key));
      storage?.removeItem(key);
      publish();
      if (!vault) return;
      queue(async () => {
        try {
          await vault.update(key, () => null);
          broken = null;
          neighbours?.tell(key);
          // There may be room by now.
          flush();
        } catch (error) {
          broken = failureOf(error);
          await reread(vault, key).catch(() => undefined);
        }
        publish();
      });
    },
    flush,
    takeOver(key) {
      if (!vault) return;
      for (const one of key === null ? [...entries.keys()] : [key])
        if (isCheckKey(one)) queue(() => reread(vault, one).catch(() => undefined));
    },
    async settled() {
      let seen;
      do {
        seen = last;
        await seen;
      } while (seen !== last);
    },
  };
}
