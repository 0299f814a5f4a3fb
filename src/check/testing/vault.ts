import type { Vault } from '../keep/vault.ts';

/** A vault in memory. `trouble` is the name of the error that writing meets; `hangs` that it is never done. */
export function fakeVault(): Vault & { items: Map<string, string>; trouble: string | null; hangs: boolean } {
  const items = new Map<string, string>();
  return {
    items,
    trouble: null,
    hangs: false,
    all: () => Promise.resolve([...items].map(([key, raw]) => ({ key, raw }))),
    read: (key) => Promise.resolve(items.get(key) ?? null),
    async update(key, how) {
      if (this.hangs) return new Promise(() => undefined);
      if (this.trouble) throw new DOMException('no', this.trouble);
      await Promise.resolve();
      const next = how(items.get(key) ?? null);
      if (next === null) items.delete(key);
      else if (next !== undefined) items.set(key, next);
    },
  };
}
