import type { Check } from '../../model/answer.ts';
import { freshId } from './fresh-id.ts';
import { same } from './merge.ts';
import { isCheckKey, keyOf, keysOf, readStored } from './storage.ts';
import type { Vault } from './vault.ts';

const contentOf = ({ id: _id, changed: _changed, ...content }: Check) => content;

/**
 * Takes over once what earlier versions kept in localStorage, readable or not: each text is taken away there only
 * after it is in the vault. Where the vault has another text under the same key, it comes in beside it.
 */
export async function takeOver(vault: Vault, storage: Storage | null): Promise<void> {
  for (const start of ['duibiao:check:', 'duibiao:unfinished:'])
    for (const key of keysOf(storage, start)) {
      const raw = storage?.getItem(key);
      if (typeof raw !== 'string') continue;
      try {
        await bringIn(vault, key, raw);
        storage?.removeItem(key);
      } catch {
        // It stays where it is, and is shown from there.
      }
    }
}

async function bringIn(vault: Vault, key: string, raw: string): Promise<void> {
  let other: string | null = null;
  await vault.update(key, (found) => {
    other = found;
    return found === null ? raw : undefined;
  });
  if (other === null || other === raw || !isCheckKey(key)) return;
  const [here, there] = [readStored(key, raw), readStored(key, other)];
  const isKnown = 'check' in here && 'check' in there && same(contentOf(here.check), contentOf(there.check));
  if (isKnown) return;
  const id = freshId();
  await vault.update(keyOf(id), () => ('check' in here ? JSON.stringify({ ...here.check, id }) : raw));
}
