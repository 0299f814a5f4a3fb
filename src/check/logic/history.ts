import type { Answer } from '../../model/answer.ts';

/** One answer before and after. */
export interface AnswerChange {
  question: string;
  before: Answer | undefined;
  after: Answer | undefined;
}

/** One thing at the head of a check before and after: the agency, its profile, the standards… */
export interface HeadChange {
  head: string;
  before: unknown;
  after: unknown;
}

export type Change = AnswerChange | HeadChange;

/** Stands for the head of a check among its questions, none of which is called so. */
export const headPlace = '.head';

/** Where a change was made: at a question, or at the head. */
const placeOf = (change: Change): string => ('question' in change ? change.question : headPlace);

/** What is undone at once: one answer, or all that was changed together. */
export type Step = readonly Change[];

/** The changes of a check that can be taken back. Lives as long as the page. */
export interface History {
  record(step: Step): void;
  /** Takes the last step back: the changes that bring back what was. */
  undo(): Step | null;
  redo(): Step | null;
  /** What can be done; the same object as long as that has not changed. */
  state(): { undo: boolean; redo: boolean };
  /** How often the answer to a question, or what is at the head, has been brought back. */
  restored(place: string): number;
  subscribe(listener: () => void): () => void;
}

/** How long somebody may pause in a word before what follows is a step of its own. */
const pause = 3000;

/** How many steps are remembered. */
const depth = 200;

/** Where texts are typed: the last part of a path into an answer. */
const typed = new Set(
  'note reason owner number every edition by name document kept keeper agency assessor'.split(' '),
);

/** The paths at which two answers differ. */
function differences(one: unknown, other: unknown, path = ''): string[] {
  if (Object.is(one, other)) return [];
  const parts = [one, other].filter((part) => typeof part === 'object' && part !== null) as object[];
  // A value against nothing is looked into as well: the first letter typed makes the things around it.
  if (parts.length === 0 || (parts.length === 1 && (one ?? other) !== parts[0])) return [path];
  const keys = new Set(parts.flatMap((part) => Object.keys(part)));
  return [...keys].flatMap((key) => differences(part(one, key), part(other, key), `${path}.${key}`));
}

const part = (whole: unknown, key: string): unknown =>
  typeof whole === 'object' && whole !== null ? Reflect.get(whole, key) : undefined;

/** The one text that was typed in a step, if that is what it was. */
function typedIn(step: Step): string | null {
  const [change, ...others] = step;
  if (!change || others.length > 0) return null;
  const [path, ...more] = differences(change.before, change.after);
  if (path === undefined || more.length > 0) return null;
  const place = `${placeOf(change)}.${'head' in change ? change.head : ''}${path}`;
  return typed.has(place.replace(/.*\./, '')) ? place : null;
}

/** Remembers the changes of a check. Letters typed one after the other into one place are one step. */
export function createHistory(now: () => number): History {
  let done: { step: Step; typed: string | null; at: number }[] = [];
  let undone: Step[] = [];
  let state = { undo: false, redo: false };
  const restored = new Map<string, number>();
  const listeners = new Set<() => void>();

  function publish(step: Step | null) {
    for (const place of new Set(step?.map(placeOf))) restored.set(place, (restored.get(place) ?? 0) + 1);
    const next = { undo: done.length > 0, redo: undone.length > 0 };
    if (next.undo !== state.undo || next.redo !== state.redo) state = next;
    for (const listener of listeners) listener();
  }

  return {
    record(step) {
      if (step.length === 0) return;
      const last = done.at(-1);
      const place = typedIn(step);
      const at = now();
      if (last && place && last.typed === place && at - last.at < pause && undone.length === 0) {
        const { before } = last.step[0]!;
        done[done.length - 1] = { step: [{ ...step[0]!, before } as Change], typed: place, at };
      } else done = [...done, { step, typed: place, at }].slice(-depth);
      undone = [];
      publish(null);
    },
    undo() {
      const last = done.pop();
      if (!last) return null;
      undone.push(last.step);
      const back = last.step.map((change) => ({
        ...change,
        before: change.after,
        after: change.before,
      })) as Change[];
      publish(back);
      return back;
    },
    redo() {
      const step = undone.pop();
      if (!step) return null;
      done.push({ step, typed: null, at: 0 });
      publish(step);
      return step;
    },
    state: () => state,
    restored: (place) => restored.get(place) ?? 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
