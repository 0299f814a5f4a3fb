import type * as z from 'zod';
import { Progress } from '../learn/progress.ts';

/** Why a text is no progress that can be opened. */
export type Refusal =
  | { reason: 'not-json' }
  | { reason: 'not-progress' }
  | { reason: 'newer'; version: number }
  | { reason: 'damaged'; path: string };

const newest = 1;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    // A byte order mark is what Windows editors put in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Reads progress out of a text, or says why it cannot. */
export function readProgress(text: string): { progress: Progress } | { refusal: Refusal } {
  const raw = parsed(text);
  if (raw === undefined) return { refusal: { reason: 'not-json' } };
  if (!isRecord(raw) || raw['format'] !== 'duibiao-study') return { refusal: { reason: 'not-progress' } };
  const { version } = raw;
  if (typeof version === 'number' && version > newest) return { refusal: { reason: 'newer', version } };
  const result = Progress.safeParse(raw);
  if (result.success) return { progress: result.data };
  return { refusal: { reason: 'damaged', path: (result.error.issues[0]?.path ?? []).join(' › ') } };
}

/** Reads something small that is kept beside the progress; null where it is not what it should be. */
export function readAs<T>(schema: z.ZodType<T>, text: string | null): T | null {
  const result = schema.safeParse(text === null ? undefined : parsed(text));
  return result.success ? result.data : null;
}
