import type { Item } from './pack.ts';

/** Questions in which one standard stands apart from all the others. */
export interface Apart {
  standard: string;
  /** It alone asks them. */
  only: Item[];
  /** All others ask them, and it does not. */
  missing: Item[];
}

/** For each of the standards, what it alone of them asks and what it alone leaves out. */
export function apartOf(items: readonly Item[], standards: readonly string[]): Apart[] {
  const asking = new Map(
    items.map((item) => [
      item,
      new Set(item.asks.map(({ standard }) => standard).filter((standard) => standards.includes(standard))),
    ]),
  );
  return standards.map((standard) => ({
    standard,
    only: items.filter((item) => asking.get(item)!.size === 1 && asking.get(item)!.has(standard)),
    missing: items.filter(
      (item) => asking.get(item)!.size === standards.length - 1 && !asking.get(item)!.has(standard),
    ),
  }));
}
