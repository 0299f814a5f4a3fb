import type * as z from 'zod';
import { readAs } from './read.ts';

/** The browser's storage, or `null` where it is switched off: then even looking at it throws. */
export function browserStorage(): Storage | null {
  try {
    const storage = window.localStorage;
    storage.getItem('duibiao:study');
    return storage;
  } catch {
    return null;
  }
}

/** Something small that is kept beside the progress. Where it cannot be kept it lasts as long as the page. */
export interface Slot<T> {
  get(): T | null;
  set(value: T | null): void;
}

/** A place in storage for one thing of a kind. */
export function slot<T>(storage: Storage | null, key: string, schema: z.ZodType<T>): Slot<T> {
  let value = readAs(schema, storage?.getItem(key) ?? null);
  return {
    get: () => value,
    set(next) {
      value = next;
      try {
        if (next === null) storage?.removeItem(key);
        else storage?.setItem(key, JSON.stringify(next));
      } catch {
        // The desk could not keep its progress either, and says so.
      }
    },
  };
}
