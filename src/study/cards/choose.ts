import { markOf } from './text.ts';

/** Brings things into an order that is always the same for a seed and like no other: chance without dice. */
export function shuffled<T>(items: readonly T[], seed: string, nameOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, mark: markOf(`${seed} ${nameOf(item)}`) }))
    .sort((a, b) => (a.mark < b.mark ? -1 : a.mark > b.mark ? 1 : 0))
    .map(({ item }) => item);
}

/** The first `count` of several lists one after the other, each thing once by its name. */
export function firstOf<T>(
  count: number,
  nameOf: (item: T) => string,
  ...lists: readonly (readonly T[])[]
): T[] {
  const chosen = new Map<string, T>();
  for (const item of lists.flat()) {
    if (chosen.size === count) break;
    if (!chosen.has(nameOf(item))) chosen.set(nameOf(item), item);
  }
  return [...chosen.values()];
}
