import type * as z from 'zod';
import { keysOf } from './storage.ts';

/** What a window wrote down and did not come to keep. */
export interface Left<T> {
  /** Where it stands. */
  slot: string;
  /** Of which check. */
  id: string;
  text: string;
  pending: T;
}

/** What this window has yet to keep, written down where it outlives the window. */
export interface Journal<T> {
  /** Writes down what is pending for a check; `null` once it is kept. */
  note(id: string, pending: T | null): void;
  /** What windows have written down. */
  left(): Left<T>[];
  /** What stands in a slot now. */
  read(slot: string): T | null;
  /** Strikes out what has been dealt with, unless something else stands there by now. */
  strike({ slot, text }: Left<T>): void;
  /** Strikes out all that concerns a check. */
  forget(id: string): void;
}

/**
 * Writes to localStorage: `setItem` is done when it returns, while the database answers only later, and a window
 * that is killed in between would take the last keystrokes with it. A note holds only what has changed since the
 * last time the database was done, and is struck out as soon as it is done again. Where there is no such storage, or
 * no room in it, nothing is written down, and the database alone has to do.
 *
 * @param kind Keeps the notes of different things apart.
 * @param window Tells this window from the others.
 */
export function createJournal<T>(
  storage: Storage | null,
  kind: string,
  schema: z.ZodType<T>,
  window: string,
): Journal<T> {
  const prefix = `duibiao:pending:${kind}:`;
  const idIn = (slot: string): string => slot.slice(prefix.length).replace(/^[^:]*:/, '');
  const parsed = (text: string | null | undefined): T | null => {
    try {
      const result = schema.safeParse(JSON.parse(text ?? 'null'));
      return result.success ? result.data : null;
    } catch {
      return null;
    }
  };
  return {
    note(id, pending) {
      const slot = `${prefix}${window}:${id}`;
      try {
        if (pending === null) storage?.removeItem(slot);
        else storage?.setItem(slot, JSON.stringify(pending));
      } catch {
        // No room: what stood there before is older than what the database will be given, and would mislead.
        storage?.removeItem(slot);
      }
    },
    left: () =>
      keysOf(storage, prefix).flatMap((slot) => {
        const text = storage?.getItem(slot);
        const pending = parsed(text);
        return text && pending !== null ? [{ slot, id: idIn(slot), text, pending }] : [];
      }),
    read: (slot) => parsed(storage?.getItem(slot)),
    strike({ slot, text }) {
      if (storage?.getItem(slot) === text) storage.removeItem(slot);
    },
    forget(id) {
      for (const slot of keysOf(storage, prefix)) if (idIn(slot) === id) storage?.removeItem(slot);
    },
  };
}
