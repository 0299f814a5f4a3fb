import * as z from 'zod';

/** What a report is to be like, as far as somebody has said so. */
const ReportWishes = z.object({
  language: z.enum(['zh', 'en', 'both']).optional(),
  /** Whether the staff are called by their names. */
  named: z.boolean().optional(),
  /** The parts that do not go in: a part that is new goes in. */
  without: z.array(z.string()).optional(),
});

/**
 * How somebody has a check before them. It stays in this browser, beside the check, and does not go into the file
 * that is saved: the file is what the agency has answered and is handed on, while where one reader was, and what they
 * left out of a report for one occasion, is nobody else's business and would surprise the next one to open it.
 */
const Place = z.object({
  question: z.string().optional(),
  order: z.enum(['topics', 'clauses']).optional(),
  /** The day on which the inspectors come. */
  inspection: z.iso.date().optional(),
  report: ReportWishes.optional(),
});
export type Place = z.infer<typeof Place>;

const keyOf = (check: string): string => `duibiao:place:${check}`;

/** What the browser would not keep, as long as the page lives. */
const unkept = new Map<string, Place>();

function keptIn(check: string): Place {
  try {
    return Place.catch({}).parse(JSON.parse(window.localStorage.getItem(keyOf(check)) ?? '{}'));
  } catch {
    return {};
  }
}

/** Where somebody left off in a check. */
export const placeIn = (check: string): Place => unkept.get(check) ?? keptIn(check);

/** Remembers where somebody is. It is a convenience: where the browser keeps nothing, it lasts as long as the page. */
export function rememberPlace(check: string, place: Place): void {
  const whole = { ...placeIn(check), ...place };
  try {
    window.localStorage.setItem(keyOf(check), JSON.stringify(whole));
    unkept.delete(check);
  } catch {
    unkept.set(check, whole);
  }
}

/** Forgets a check that is erased. */
export function forgetPlace(check: string): void {
  unkept.delete(check);
  try {
    window.localStorage.removeItem(keyOf(check));
  } catch {
    // There is nothing to forget.
  }
}
