import { openDB, type IDBPDatabase } from 'idb';

/** Texts kept in this browser under keys, shared by all its windows. Every promise fails where it cannot be done. */
export interface Vault {
  all(): Promise<{ key: string; raw: string }[]>;
  read(key: string): Promise<string | null>;
  /**
   * Puts what `how` makes of what stands under a key (`null` where nothing does) in its place, `null` to take it
   * away, `undefined` to leave it. No other window comes in between.
   */
  update(key: string, how: (raw: string | null) => string | null | undefined): Promise<void>;
}

const store = 'kept';

/** How long a browser may take to open its database. Some never answer where storage is restricted. */
const patience = 10_000;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const givenUp = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new DOMException('The database does not open.', 'TimeoutError')), patience);
  });

/** The browser's database (IndexedDB), or `null` where it is switched off or does not open. */
export async function openVault(): Promise<Vault | null> {
  let opened: Promise<IDBPDatabase> | null = null;
  const connect = (): Promise<IDBPDatabase> => {
    opened ??= openDB('duibiao', 1, {
      upgrade: (database) => void database.createObjectStore(store),
      // A newer version of the site wants to change the database: this window opens it anew when it next writes.
      blocking(_current, _wanted, event) {
        opened = null;
        (event.target as IDBDatabase).close();
      },
      terminated: () => (opened = null),
    });
    return opened;
  };
  try {
    await Promise.race([connect(), givenUp()]);
  } catch {
    return null;
  }
  return {
    async all() {
      const transaction = (await connect()).transaction(store);
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      return keys.map((key, index) => ({ key: String(key), raw: textOf(values[index]) }));
    },
    async read(key) {
      const value: unknown = await (await connect()).get(store, key);
      return value === undefined ? null : textOf(value);
    },
    async update(key, how) {
      const transaction = (await connect()).transaction(store, 'readwrite');
      const work = async () => {
        const value: unknown = await transaction.store.get(key);
        const next = how(value === undefined ? null : textOf(value));
        if (next === null) await transaction.store.delete(key);
        else if (next !== undefined) await transaction.store.put(next, key);
      };
      await Promise.all([work(), transaction.done]);
    },
  };
}
