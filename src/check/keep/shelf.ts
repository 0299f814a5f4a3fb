import type { Check } from '../../model/answer.ts';
import { merge } from './merge.ts';
import { createStringifier } from './stringify.ts';
import { isCheckKey, keyOf, readAll, readStored, write, type Failure, type Unreadable } from './storage.ts';

/** What is on the shelf at one moment. Never changed in place. */
export interface ShelfState {
  /** The most recently changed first. */
  checks: readonly Check[];
  unreadable: readonly Unreadable[];
  /** Why the last change could not be kept, until one can. */
  failure: Failure | null;
}

/** The checks of this browser: in memory, and written through to its storage at every change. */
export interface Shelf {
  state(): ShelfState;
  find(id: string): Check | undefined;
  subscribe(listener: () => void): () => void;
  /** Puts a check on the shelf, new or in place of the one with its id. */
  put(check: Check): void;
  /** Changes a check and keeps it before returning. Does nothing if it is gone or nothing changed. */
  change(id: string, how: (check: Check) => Check): void;
  /** Erases what stands under a key for good. */
  erase(key: string): void;
  /** Tries again to keep what could not be kept. */
  flush(): void;
  /** Takes over what another window has written under `key`; `null` stands for every key. */
  takeOver(key: string | null): void;
}

interface Entry {
  check: Check;
  /** What storage was last seen to hold: `null` before the first time it was kept. */
  kept: { raw: string; check: Check } | null;
}

/** Opens the shelf over a storage, or in memory only where there is none. */
export function createShelf(storage: Storage | null, now: () => Date): Shelf {
  const entries = new Map<string, Entry>();
  let unreadable: Unreadable[] = [];
  let failure: Failure | null = storage ? null : 'unavailable';
  const listeners = new Set<() => void>();
  const stringify = createStringifier();
  let state: ShelfState;

  function publish() {
    const checks = [...entries.values()].map(({ check }) => check);
    state = { checks: checks.sort((a, b) => b.changed.localeCompare(a.changed)), unreadable, failure };
    for (const listener of listeners) listener();
  }

  function load() {
    for (const stored of storage ? readAll(storage) : []) {
      if ('refusal' in stored) unreadable.push(stored);
      else entries.set(stored.key, { check: stored.check, kept: stored });
    }
  }

  /** Brings in what another window has written meanwhile. */
  function catchUp(key: string, entry: Entry): 'ready' | 'erased' | 'unreadable' {
    if (!storage || !entry.kept || storage.getItem(key) === entry.kept.raw) return 'ready';
    const stored = readStored(storage, key);
    if (!stored) return 'erased';
    if ('refusal' in stored) return 'unreadable';
    entry.check = merge(entry.kept.check, entry.check, stored.check);
    entry.kept = stored;
    return 'ready';
  }

  function keep(key: string, entry: Entry) {
    const raw = stringify(entry.check);
    if (entry.kept?.raw === raw) return;
    failure = write(storage, key, raw);
    if (!failure) entry.kept = { raw, check: entry.check };
  }

  function change(id: string, how: (check: Check) => Check) {
    const key = keyOf(id);
    const entry = entries.get(key);
    if (!entry) return;
    const standing = catchUp(key, entry);
    const changed = how(entry.check);
    if (standing === 'erased') entries.delete(key);
    else if (changed !== entry.check) {
      entry.check = { ...changed, changed: now().toISOString() };
      if (standing === 'ready') keep(key, entry);
      else failure = 'unreadable-elsewhere';
    }
    publish();
  }

  function takeOver(key: string) {
    if (!storage || !isCheckKey(key)) return;
    const stored = readStored(storage, key);
    const entry = entries.get(key);
    if (!stored) {
      // What could never be kept is not erased by another window.
      if (entry?.kept) entries.delete(key);
      unreadable = unreadable.filter((one) => one.key !== key);
    } else if (entry) catchUp(key, entry);
    else if ('check' in stored) entries.set(key, { check: stored.check, kept: stored });
    publish();
  }

  load();
  publish();

  return {
    state: () => state,
    find: (id) => entries.get(keyOf(id))?.check,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put(check) {
      const entry = { check, kept: null };
      entries.set(keyOf(check.id), entry);
      keep(keyOf(check.id), entry);
      publish();
    },
    change,
    erase(key) {
      entries.delete(key);
      unreadable = unreadable.filter((one) => one.key !== key);
      storage?.removeItem(key);
      publish();
    },
    flush() {
      for (const [key, entry] of entries) if (catchUp(key, entry) === 'ready') keep(key, entry);
      publish();
    },
    takeOver(key) {
      for (const one of key === null ? [...entries.keys()] : [key]) takeOver(one);
    },
  };
}
