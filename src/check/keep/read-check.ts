import { Check } from '../../model/answer.ts';

/** Why a text is not a check that can be opened. */
export type Refusal =
  | { reason: 'not-json' }
  | { reason: 'not-a-check' }
  | { reason: 'newer'; version: number }
  | { reason: 'damaged'; path: PropertyKey[] };

const newest = 2;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Brings a check of an older version to the newest form. Version 2 added what may be left out, and changed nothing. */
function migrate(raw: Record<string, unknown>): Record<string, unknown> {
  return raw['version'] === 1 ? { ...raw, version: 2 } : raw;
}

function parsed(text: string): unknown {
  try {
    // A byte order mark is what Windows editors put in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Reads a check out of a text, whatever version wrote it, or says why it cannot. */
export function readCheck(text: string): { check: Check } | { refusal: Refusal } {
  const raw = parsed(text);
  if (raw === undefined) return { refusal: { reason: 'not-json' } };
  if (!isRecord(raw) || raw['format'] !== 'duibiao-check') return { refusal: { reason: 'not-a-check' } };
  const version = raw['version'];
  if (typeof version === 'number' && version > newest) return { refusal: { reason: 'newer', version } };
  const result = Check.safeParse(migrate(raw));
  if (result.success) return { check: result.data };
  return { refusal: { reason: 'damaged', path: result.error.issues[0]?.path ?? [] } };
}
