import type { Text } from '../model/text.ts';
import { bare, bigramsOf, likeness, type Bigrams } from './likeness.ts';

/** A clause as it is held against others: what it says itself, and the clauses beneath it. */
export interface Passage {
  id: string;
  text: Text | null;
  children: readonly Passage[];
}

/** The passages of one standard, in the order of its text. */
export interface Corpus {
  standard: string;
  passages: readonly Passage[];
}

/** One line of two passages beside each other. */
export interface AlikeRow {
  left: Line | null;
  right: Line | null;
  /** Character for character the same, white space aside. */
  identical: boolean;
}

/** What stands in one cell: the clauses that it is taken from, and their text. */
export interface Line {
  ids: string[];
  text: Text;
}

/** Two passages of two standards that say nearly the same. */
export interface AlikePair {
  left: { standard: string; id: string };
  right: { standard: string; id: string };
  /** From 0 to 1: of the whole passages, or of the sentences that lead in their lists. */
  likeness: number;
  measuredBy: 'whole' | 'lead-in';
  rows: AlikeRow[];
}

/**
 * From how much likeness on two passages are offered for comparison. Found by looking at every pair of the five
 * standards above 0.4: from one half on, a pair is a copy or a rewording; below, it shares only its subject.
 */
export const alikeFrom = 0.5;

/** Sentences that only lead in a list are mostly formula: alike they are from here on. */
export const leadInFrom = 0.8;

/** Lines inside a pair of passages stand beside each other from here on. */
const besideFrom = 0.25;

/** Shorter texts are headings and formulas. */
const shortest = 8;

interface Measured {
  standard: string;
  passage: Passage;
  above: readonly Passage[];
  own: Bigrams;
  whole: Bigrams;
  leadsIn: boolean;
}

const linesOf = (passage: Passage): Line[] => [
  ...(passage.text ? [{ ids: [passage.id], text: passage.text }] : []),
  ...passage.children.flatMap(linesOf),
];

const wholeOf = (passage: Passage): string =>
  linesOf(passage)
    .map(({ text }) => text.zh)
    .join('\n');

function measure(standard: string, passage: Passage, above: readonly Passage[] = []): Measured[] {
  const whole = wholeOf(passage);
  const own = passage.text?.zh ?? '';
  const below = passage.children.flatMap((child) => measure(standard, child, [...above, passage]));
  if (bare(whole).length < shortest) return below;
  const leadsIn = passage.children.length > 0 && bare(own).length >= shortest;
  return [{ standard, passage, above, own: bigramsOf(own), whole: bigramsOf(whole), leadsIn }, ...below];
}

/** How alike two passages are: as wholes, or by the sentences that lead in their lists. Nothing where too little. */
function alikeness(a: Measured, b: Measured): Pick<Scored, 'score' | 'measuredBy'> {
  const { total: first } = a.whole;
  const { total: second } = b.whole;
  const whole = 2 * Math.min(first, second) < alikeFrom * (first + second) ? 0 : likeness(a.whole, b.whole);
  const own = a.leadsIn && b.leadsIn ? likeness(a.own, b.own) : 0;
  if (whole >= alikeFrom && (whole >= own || own < leadInFrom)) return { score: whole, measuredBy: 'whole' };
  return { score: own >= leadInFrom ? own : 0, measuredBy: 'lead-in' };
}

/** Whether the first lies inside the second. */
const isInside = (inner: Measured, outer: Measured): boolean =>
  inner.passage === outer.passage || inner.above.includes(outer.passage);

/** Every pair of passages of two standards that are each other's nearest and near enough; the likest first. */
export function alikePairs(corpora: readonly Corpus[]): AlikePair[] {
  const measured = corpora.map(({ standard, passages }) =>
    passages.flatMap((passage) => measure(standard, passage)),
  );
  return measured
    .flatMap((first, index) => measured.slice(index + 1).flatMap((second) => nearestOf(first, second)))
    .map(({ a, b, score, measuredBy }): AlikePair => ({
      left: { standard: a.standard, id: a.passage.id },
      right: { standard: b.standard, id: b.passage.id },
      likeness: score,
      measuredBy,
      rows: besides(a.passage, b.passage),
    }))
    .sort(
      (one, other) => other.likeness - one.likeness || other.measuredBy.localeCompare(one.measuredBy, 'en'),
    );
}

interface Scored {
  a: Measured;
  b: Measured;
  score: number;
  measuredBy: AlikePair['measuredBy'];
}

function nearestOf(first: readonly Measured[], second: readonly Measured[]): Scored[] {
  const near = first.flatMap((a) =>
    second.map((b) => ({ a, b, ...alikeness(a, b) })).filter(({ score }) => score > 0),
  );
  const best = new Map<Measured, number>();
  for (const { a, b, score } of near)
    for (const one of [a, b]) best.set(one, Math.max(score, best.get(one) ?? 0));
  const mutual = near.filter(({ a, b, score }) => score === best.get(a) && score === best.get(b));
  return mutual.filter(
    (pair) =>
      !mutual.some((outer) => outer !== pair && isInside(pair.a, outer.a) && isInside(pair.b, outer.b)),
  );
}

const joined = (lines: readonly Line[]): Line => ({
  ids: lines.flatMap(({ ids }) => ids),
  text: {
    zh: lines.map(({ text }) => text.zh).join('\n'),
    en: lines.map(({ text }) => text.en).join('\n'),
  },
});

const row = (left: Line | null, right: Line | null): AlikeRow => ({
  left,
  right,
  identical:
    left !== null && right !== null && left.text.zh.replace(/\s/g, '') === right.text.zh.replace(/\s/g, ''),
});

/** The lines of two passages beside each other, each next to the one that it is most like. */
function besides(a: Passage, b: Passage): AlikeRow[] {
  const [left, right] = [linesOf(a), linesOf(b)];
  if (left.length === 1 || right.length === 1) return [row(joined(left), joined(right))];
  const matched = matchedLines(left, right, a.text !== null && b.text !== null);
  const taken = new Set(matched.values());
  return [
    ...left.map((line) => row(line, matched.get(line) ?? null)),
    ...right.filter((line) => !taken.has(line)).map((line) => row(null, line)),
  ];
}

function matchedLines(
  left: readonly Line[],
  right: readonly Line[],
  startTogether: boolean,
): Map<Line, Line> {
  const matched = new Map<Line, Line>();
  if (startTogether) matched.set(left[0]!, right[0]!);
  const candidates = left
    .flatMap((one) =>
      right.map((other) => ({
        one,
        other,
        score: likeness(bigramsOf(one.text.zh), bigramsOf(other.text.zh)),
      })),
    )
    .filter(({ score }) => score >= besideFrom)
    .sort((x, y) => y.score - x.score);
  const taken = new Set(matched.values());
  for (const { one, other } of candidates) {
    if (matched.has(one) || taken.has(other)) continue;
    matched.set(one, other);
    taken.add(other);
  }
  return matched;
}
