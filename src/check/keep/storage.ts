import type { Check } from '../../model/answer.ts';
import { readCheck, type Refusal } from './read-check.ts';

const prefix = 'duibiao:check:';

/** Where a check is kept in the browser's storage: one key a check. */
export const keyOf = (id: string): string => `${prefix}${id}`;

/** Whether a storage key holds a check. */
export const isCheckKey = (key: string): boolean => key.startsWith(prefix);

/** What stands under one key. */
type Stored = { key: string; raw: string; check: Check } | Unreadable;

/** A check that is kept but cannot be read. It is never deleted of our own accord. */
export interface Unreadable {
  key: string;
  raw: string;
  refusal: Refusal;
}

/** Why something could not be kept: no room, no storage, or another window has written what cannot be read here. */
export type Failure = 'full' | 'unavailable' | 'unreadable-elsewhere';

/** The browser's storage, or `null` where it is switched off: then even looking at it throws. */
export function browserStorage(): Storage | null {
  try {
    const storage = window.localStorage;
    storage.getItem(prefix);
    return storage;
  } catch {
    return null;
  }
}

/** Reads what stands under one key; `null` if nothing does. */
export function readStored(storage: Storage, key: string): Stored | null {
  const raw = storage.getItem(key);
  if (raw === null) return null;
  const read = readCheck(raw);
  if ('refusal' in read) return { key, raw, refusal: read.refusal };
  if (keyOf(read.check.id) !== key) return { key, raw, refusal: { reason: 'damaged', path: ['id'] } };
  return { key, raw, check: read.check };
}

/** All that is kept, readable or not. */
export function readAll(storage: Storage): Stored[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  return keys.flatMap((key) => (key && isCheckKey(key) ? (readStored(storage, key) ?? []) : []));
}

/** Writes under a key at once. Gives the reason if it could not. */
export function write(storage: Storage | null, key: string, raw: string): Failure | null {
  if (!storage) return 'unavailable';
  try {
    storage.setItem(key, raw);
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'unavailable' : 'full';
  }
}
