import { fileName } from '../../export/file-name.ts';
import type { Check } from '../../model/answer.ts';
import { same } from './merge.ts';

/** A check as the file that is saved. */
export function checkFile(check: Check): { name: string; blob: Blob } {
  return {
    name: fileName([check.agency, check.date], 'duibiao.json'),
    blob: new Blob([JSON.stringify(check, null, 2), '\n'], { type: 'application/json' }),
  };
}

/** How a check out of a file goes together with those that are here. */
type Placement =
  | { how: 'new'; check: Check }
  /** The very same is here already. */
  | { how: 'known'; check: Check }
  /** One of the same origin is here and differs: it comes in beside it, under a new id. */
  | { how: 'second'; check: Check };

/** Decides where a check out of a file goes. `freshId` gives an id that is not in use. */
export function place(
  check: Check,
  {
    checks,
    isTaken,
    freshId,
  }: { checks: readonly Check[]; isTaken: (id: string) => boolean; freshId: () => string },
): Placement {
  const known = checks.find((other) => same(contentOf(other), contentOf(check)));
  if (known) return { how: 'known', check: known };
  if (isTaken(check.id)) return { how: 'second', check: { ...check, id: freshId() } };
  return { how: 'new', check };
}

/** What makes two checks the same, whatever they are called and whenever they were touched. */
const contentOf = ({ id: _id, changed: _changed, ...content }: Check) => content;
