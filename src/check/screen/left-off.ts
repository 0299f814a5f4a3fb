import * as z from 'zod';

/** Where somebody was in a check, and in what order they had its questions. */
const Place = z.object({
  question: z.string().optional(),
  order: z.enum(['topics', 'clauses']).optional(),
  /** The day on which the inspectors come. */
  inspection: z.iso.date().optional(),
});
export type Place = z.infer<typeof Place>;

const keyOf = (check: string): string => `duibiao:place:${check}`;

/** Where somebody left off in a check; nothing known where the browser keeps nothing. */
export function placeIn(check: string): Place {
  try {
    return Place.catch({}).parse(JSON.parse(window.localStorage.getItem(keyOf(check)) ?? '{}'));
  } catch {
    return {};
  }
}

/** Remembers where somebody is. It is a convenience: where the browser keeps nothing, nothing is said. */
export function rememberPlace(check: string, place: Place): void {
  try {
    window.localStorage.setItem(keyOf(check), JSON.stringify({ ...placeIn(check), ...place }));
  } catch {
    // The check itself says that nothing is kept.
  }
}

/** Forgets a check that is erased. */
export function forgetPlace(check: string): void {
  try {
    window.localStorage.removeItem(keyOf(check));
  } catch {
    // There is nothing to forget.
  }
}
