import { merge, noProgress, type ExamResult, type Progress } from '../learn/progress.ts';
import { answered } from '../learn/schedule.ts';
import { readProgress, type Refusal } from './read.ts';

/** Where progress is kept in the browser's storage. */
export const progressKey = 'duibiao:study';

/** Why something could not be kept: no room, no storage, or what is kept there cannot be read. */
export type Failure = 'full' | 'unavailable' | 'unreadable';

/** What is known at one moment. Never changed in place. */
export interface DeskState {
  progress: Progress;
  /** Why the last change could not be kept, until one can. */
  failure: Failure | null;
  /** What is kept and cannot be read. It is never written over. */
  unreadable: { raw: string; refusal: Refusal } | null;
}

/** The progress of this browser: in memory, and written through to its storage at every answer. */
export interface Desk {
  state(): DeskState;
  subscribe(listener: () => void): () => void;
  /** Takes down an answer. */
  answer(card: { id: string; fingerprint: string }, isRight: boolean): void;
  /** Takes down what an exam came to. */
  exam(result: ExamResult): void;
  /** Adds what comes out of a file. */
  take(progress: Progress): void;
  /** Erases everything for good, what cannot be read included. */
  erase(): void;
  /** Takes over what another window has written. */
  catchUp(): void;
}

function write(storage: Storage | null, raw: string): Failure | null {
  if (!storage) return 'unavailable';
  try {
    storage.setItem(progressKey, raw);
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'unavailable' : 'full';
  }
}

/** Opens the desk over a storage, or in memory only where there is none. */
export function openDesk(storage: Storage | null, now: () => Date): Desk {
  const listeners = new Set<() => void>();
  /** What storage was last seen to hold. */
  let seen: string | null = null;
  let state: DeskState = {
    progress: noProgress(now()),
    failure: storage ? null : 'unavailable',
    unreadable: null,
  };

  function publish(change: Partial<DeskState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** Brings in what storage holds, if it is not what was last seen there. */
  function look() {
    const raw = storage?.getItem(progressKey) ?? null;
    if (raw === seen) return;
    seen = raw;
    if (raw === null) {
      // Erased in another window.
      state = { ...state, progress: noProgress(now()), unreadable: null };
      return;
    }
    const read = readProgress(raw);
    state =
      'refusal' in read
        ? { ...state, unreadable: { raw, refusal: read.refusal }, failure: 'unreadable' }
        : { ...state, progress: merge(state.progress, read.progress), unreadable: null };
  }

  function change(how: (progress: Progress) => Progress) {
    look();
    const progress = { ...how(state.progress), changed: now().toISOString() };
    if (state.unreadable) return publish({ progress, failure: 'unreadable' });
    const raw = JSON.stringify(progress);
    const failure = write(storage, raw);
    if (!failure) seen = raw;
    publish({ progress, failure });
  }

  look();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer: (card, isRight) =>
      change((progress) => ({
        ...progress,
        cards: { ...progress.cards, [card.id]: answered(progress.cards[card.id], card, isRight, now()) },
      })),
    exam: (result) => change((progress) => ({ ...progress, exams: [...progress.exams, result] })),
    take: (taken) => change((progress) => merge(progress, taken)),
    erase() {
      storage?.removeItem(progressKey);
      seen = null;
      publish({
        progress: noProgress(now()),
        unreadable: null,
        failure: storage ? null : 'unavailable',
      });
    },
    catchUp() {
      look();
      publish({});
    },
  };
}
