import type { Check } from '../../model/answer.ts';
import { readCheck, type Refusal } from './read-check.ts';

const prefix = 'duibiao:check:';

/** Where a check is kept: one key a check. */
export const keyOf = (id: string): string => `${prefix}${id}`;

/** Whether a key holds a check. */
export const isCheckKey = (key: string): boolean => key.startsWith(prefix);

/** The id of the check that a key holds. */
export const idOf = (key: string): string => key.slice(prefix.length);

/** A check as it is kept: the text, and what it says. */
export interface Kept {
  raw: string;
  check: Check;
}

/** A check that is kept but cannot be read. It is never deleted of our own accord. */
export interface Unreadable {
  key: string;
  raw: string;
  refusal: Refusal;
}

/** Why something could not be kept: no room, no storage, or another window has written what cannot be read here. */
export type Failure = 'full' | 'unavailable' | 'unreadable-elsewhere';

/** Why an attempt to keep something failed. */
export const failureOf = (error: unknown): Failure =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';

/** The browser's small synchronous storage, or `null` where it is switched off: then even looking at it throws. */
export function browserStorage(): Storage | null {
  try {
    const storage = window.localStorage;
    storage.getItem(prefix);
    return storage;
  } catch {
    return null;
  }
}

/** The keys of a storage that begin with `start`. */
export const keysOf = (storage: Storage | null, start: string): string[] =>
  Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '').filter((key) =>
    key.startsWith(start),
  );

/** Reads what stands under a key. */
export function readStored(key: string, raw: string): Kept | Unreadable {
  const read = readCheck(raw);
  if ('refusal' in read) return { key, raw, refusal: read.refusal };
  if (keyOf(read.check.id) !== key) return { key, raw, refusal: { reason: 'damaged', path: ['id'] } };
  return { raw, check: read.check };
}
