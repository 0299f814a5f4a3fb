/**
 * Divides a width into whole numbers in proportion to the shares, adding up to exactly that width. A part that
 * would be narrower than its `least` gets it at the cost of the others; if there is not room for every `least`,
 * they become the shares. Throws a RangeError if a share is not a positive number.
 */
export function divide(
  width: number,
  shares: readonly number[],
  least: readonly number[] = shares.map(() => 0),
): number[] {
  for (const share of shares) {
    if (!(share > 0 && share < Infinity))
      throw new RangeError(`A column's width must be positive, not ${share}`);
  }
  const narrow = new Set<number>();
  for (;;) {
    const room = width - sum(least.filter((_, index) => narrow.has(index)));
    const unit = room / sum(shares.filter((_, index) => !narrow.has(index)));
    const parts = shares.map((share, index) => (narrow.has(index) ? (least[index] ?? 0) : share * unit));
    const tooNarrow = parts.flatMap((part, index) => (part < (least[index] ?? 0) ? [index] : []));
    if (tooNarrow.length === 0) return toWhole(parts, width);
    for (const index of tooNarrow) narrow.add(index);
  }
}

/** Scales parts to a width and rounds their edges, so that nothing is lost or won. */
function toWhole(parts: readonly number[], width: number): number[] {
  const scale = width / sum(parts);
  let passed = 0;
  let edge = 0;
  return parts.map((part) => {
    passed += part;
    const nextEdge = Math.round(passed * scale);
    const whole = nextEdge - edge;
    edge = nextEdge;
    return whole;
  });
}

/** All of them together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
