import * as z from 'zod';
import { Answer, Check } from '../../model/answer.ts';
import { headOf, same } from './merge.ts';

/** What a window has changed of a check and not yet kept: each thing as it was and as it is. */
export const Pending = z.union([
  /** All of it, where none of it has been kept. */
  z.strictObject({ whole: Check }),
  z.strictObject({
    changed: z.string(),
    head: z.record(z.string(), z.strictObject({ was: z.unknown(), is: z.unknown() })),
    answers: z.record(z.string(), z.strictObject({ was: Answer.nullable(), is: Answer.nullable() })),
  }),
]);
export type Pending = z.infer<typeof Pending>;

/** What is to be kept of a check, given what is kept. */
export function pendingOf(kept: Check | undefined, check: Check): Pending {
  if (!kept) return { whole: check };
  const answers = new Set([...Object.keys(kept.answers), ...Object.keys(check.answers)]);
  const heads = [headOf(kept), headOf(check)] as const;
  const head = new Set(heads.flatMap((one) => Object.keys(one)));
  return {
    changed: check.changed,
    head: changes(head, (key) => ({ was: Reflect.get(heads[0], key), is: Reflect.get(heads[1], key) })),
    answers: changes(answers, (id) => ({ was: kept.answers[id] ?? null, is: check.answers[id] ?? null })),
  };
}

function changes<T extends { was: unknown; is: unknown }>(keys: Set<string>, of: (key: string) => T) {
  const all = [...keys].map((key) => [key, of(key)] as const);
  return Object.fromEntries(all.filter(([, { was, is }]) => !same(was, is)));
}

/**
 * Does to a check what was pending. Where it has been changed otherwise meanwhile, the later change stands. Gives
 * nothing where the check is gone.
 */
export function replay(pending: Pending, check: Check | null): Check | null {
  if ('whole' in pending) return check ?? pending.whole;
  if (!check) return null;
  const isLater = pending.changed >= check.changed;
  const take = ({ was, is }: { was: unknown; is: unknown }, found: unknown): unknown =>
    same(found ?? null, was ?? null) || isLater ? (is ?? undefined) : found;
  const over = (record: object, changed: Record<string, { was: unknown; is: unknown }>): object => {
    const taken = Object.entries(changed).map(([key, one]) => [key, take(one, Reflect.get(record, key))]);
    return Object.fromEntries(
      Object.entries({ ...record, ...Object.fromEntries(taken) }).filter(([, value]) => value !== undefined),
    );
  };
  const replayed = Check.safeParse({
    ...over(check, pending.head),
    answers: over(check.answers, pending.answers),
    changed: isLater ? pending.changed : check.changed,
  });
  return replayed.success ? replayed.data : check;
}
