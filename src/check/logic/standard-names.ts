import type { Pack } from '../../model/pack.ts';

/** The short titles of standards; the id of one that the pack does not have. */
export function standardNames(pack: Pack, ids: readonly string[]): string[] {
  return ids.map((id) => pack.standards.find((standard) => standard.id === id)?.shortTitle ?? id);
}
