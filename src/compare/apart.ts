/** Questions in which one standard stands apart from all the others. */
export interface Apart<One> {
  standard: string;
  /** It alone asks them. */
  only: One[];
  /** All others ask them, and it does not. Of two standards none: that is what the other alone asks, said there. */
  missing: One[];
}

/** Of two standards, what one leaves out is what the other alone asks, and is said once. */
export const isPair = (standards: readonly string[]): boolean => standards.length === 2;

/** For each of the standards, what it alone of them asks and what it alone leaves out. */
export function apartOf<One extends { asks: readonly { standard: string }[] }>(
  items: readonly One[],
  standards: readonly string[],
): Apart<One>[] {
  const asking = new Map(
    items.map((item) => [
      item,
      new Set(item.asks.map(({ standard }) => standard).filter((standard) => standards.includes(standard))),
    ]),
  );
  return standards.map((standard) => ({
    standard,
    only: items.filter((item) => asking.get(item)!.size === 1 && asking.get(item)!.has(standard)),
    missing: isPair(standards)
      ? []
      : items.filter(
          (item) => asking.get(item)!.size === standards.length - 1 && !asking.get(item)!.has(standard),
        ),
  }));
}
