import type { Check } from '../../model/answer.ts';
import type { Journal, Left } from './journal.ts';
import { replay, type Pending } from './pending.ts';
import { keyOf, readStored } from './storage.ts';
import type { Vault } from './vault.ts';

/**
 * Brings into the vault what windows have written down and not kept, killed as they were. Gives what could not be
 * brought in. The note is read inside the transaction: a window that is alive may have gone on meanwhile, and then
 * its note has too.
 */
export async function recover(
  vault: Vault | null,
  journal: Journal<Pending>,
  stringify: (check: Check) => string,
): Promise<Left<Pending>[]> {
  const remaining: Left<Pending>[] = [];
  for (const left of journal.left()) {
    const key = keyOf(left.id);
    try {
      if (!vault) throw new Error('There is no vault.');
      let isUnreadable = false;
      await vault.update(key, (raw) => {
        const pending = journal.read(left.slot);
        const stored = raw === null ? null : readStored(key, raw);
        isUnreadable = stored !== null && 'refusal' in stored;
        if (!pending || (stored && 'refusal' in stored)) return undefined;
        const check = replay(pending, stored?.check ?? null);
        return check && check !== stored?.check ? stringify(check) : undefined;
      });
      if (!isUnreadable) journal.strike(left);
    } catch {
      remaining.push(left);
    }
  }
  return remaining;
}
