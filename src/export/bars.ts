/**
 * Cuts bars of one length into parts in proportion to their values, on one grid: the widths between all cuts of all
 * bars, which add up to the length, and of each bar how many of these each part takes.
 */
export function cutsOf(
  bars: readonly (readonly number[])[],
  length: number,
): { widths: number[]; spans: number[][] } {
  const ends = bars.map((values) => endsOf(values, length));
  const cuts = [...new Set([0, length, ...ends.flat()])].toSorted((one, other) => one - other);
  const widths = cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0));
  const spans = ends.map((bar) =>
    bar.map((end, index) => cuts.indexOf(end) - cuts.indexOf(bar[index - 1] ?? 0)),
  );
  return { widths, spans };
}

/** Where each part ends. A part that counts anything can be seen. */
function endsOf(values: readonly number[], length: number): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return values.map(() => 0);
  const least = Math.max(1, Math.round(length / 80));
  const raw = values.map((value) => (value === 0 ? 0 : Math.max(least, (value / total) * length)));
  const scale = length / raw.reduce((sum, part) => sum + part, 0);
  let passed = 0;
  return raw.map((part) => Math.round((passed += part * scale)));
}
