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

/**
 * What the likeness of a pair is taken of, the strongest first: the texts as wholes; lists line by line, where one
 * long addition does not drown the rest; or only the sentences that lead in lists.
 */
export const measures = ['whole', 'lines', 'lead-in'] as const;
export type MeasuredBy = (typeof measures)[number];

/** Two passages of two standards that say nearly the same. */
export interface AlikePair {
  left: { standard: string; id: string };
  right: { standard: string; id: string };
  /** From 0 to 1. Of lines: the mean, a line without a counterpart counting nothing. */
  likeness: number;
  measuredBy: MeasuredBy;
  rows: AlikeRow[];
}

/**
 * From how much likeness on two passages are offered for comparison. Found by looking at every pair of the five
 * standards above 0.4: from one half on, a pair is a copy or a rewording; below, it shares only its subject.
 */
export const alikeFrom = 0.5;

/**
 * From how much on two lists are offered for what their lines share on the average. Found by looking at every pair of
 * lists: from here on, one has been written along the other; the next pairs lie well below and share only a lead-in.
 */
export const linesFrom = 0.3;

/** Of two lists, as many lines at least are each other's nearest. Two of two come about by accident. */
export const fewestLines = 3;

/** Sentences that only lead in a list are mostly formula: alike they are from here on. */
export const leadInFrom = 0.8;

/** Lines inside a pair of passages stand beside each other from here on. */
const besideFrom = 0.25;

/** Between neighbours that stand together, so much is enough. */
const betweenFrom = 0.1;

/** Shorter texts are headings and formulas. */
const shortest = 8;

interface Measured {
  standard: string;
  passage: Passage;
  above: readonly Passage[];
  own: Bigrams;
  whole: Bigrams;
  leadsIn: boolean;
  /** Of a list: each line of it. */
  lines: readonly Bigrams[];
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
  const isList =
    passage.children.length > 0 && passage.children.every(({ children }) => children.length === 0);
  const measured: Measured = {
    standard,
    passage,
    above,
    own: bigramsOf(own),
    whole: bigramsOf(whole),
    leadsIn: passage.children.length > 0 && bare(own).length >= shortest,
    lines: isList ? linesOf(passage).map(({ text }) => bigramsOf(text.zh)) : [],
  };
  return [measured, ...below];
}

/** How alike two passages are by each measure; 0 where too little. */
const alikeness: Record<MeasuredBy, (a: Measured, b: Measured) => number> = {
  whole: (a, b) => {
    const [first, second] = [a.whole.total, b.whole.total];
    if (2 * Math.min(first, second) < alikeFrom * (first + second)) return 0;
    return atLeast(alikeFrom, likeness(a.whole, b.whole));
  },
  lines: (a, b) => atLeast(linesFrom, likenessOfLines(a.lines, b.lines)),
  'lead-in': (a, b) => (a.leadsIn && b.leadsIn ? atLeast(leadInFrom, likeness(a.own, b.own)) : 0),
};

const atLeast = (least: number, score: number): number => (score >= least ? score : 0);

/** What lines that are each other's nearest share, over the lines of the longer list. */
function likenessOfLines(left: readonly Bigrams[], right: readonly Bigrams[]): number {
  if (Math.min(left.length, right.length) < fewestLines) return 0;
  const nearest = mutuallyNearest(
    left.flatMap((a) => right.map((b) => ({ a, b, score: likeness(a, b) }))).filter(({ score }) => score > 0),
  );
  if (nearest.length < fewestLines) return 0;
  return nearest.reduce((sum, { score }) => sum + score, 0) / Math.max(left.length, right.length);
}

interface Scored<Thing> {
  a: Thing;
  b: Thing;
  score: number;
}

/** Those of the pairs whose sides have no better one. */
function mutuallyNearest<Thing, Pair extends Scored<Thing>>(pairs: readonly Pair[]): Pair[] {
  const best = new Map<Thing, number>();
  for (const { a, b, score } of pairs)
    for (const one of [a, b]) best.set(one, Math.max(score, best.get(one) ?? 0));
  return pairs.filter(({ a, b, score }) => score === best.get(a) && score === best.get(b));
}

/** Whether the first lies inside the second. */
const isInside = (inner: Measured, outer: Measured): boolean =>
  inner.passage === outer.passage || inner.above.includes(outer.passage);

interface Found extends Scored<Measured> {
  measuredBy: MeasuredBy;
}

/** Every pair of passages of two standards that are each other's nearest and near enough; the likest first. */
export function alikePairs(corpora: readonly Corpus[]): AlikePair[] {
  const measured = corpora.map(({ standard, passages }) =>
    passages.flatMap((passage) => measure(standard, passage)),
  );
  return measured
    .flatMap((first, index) => measured.slice(index + 1).flatMap((second) => nearestOf(first, second)))
    .sort(
      (one, other) =>
        measures.indexOf(one.measuredBy) - measures.indexOf(other.measuredBy) || other.score - one.score,
    )
    .map(({ a, b, score, measuredBy }) => ({
      left: { standard: a.standard, id: a.passage.id },
      right: { standard: b.standard, id: b.passage.id },
      likeness: score,
      measuredBy,
      rows: besides(a.passage, b.passage),
    }));
}

/** The pairs of two standards, each by the strongest measure that finds it or what it lies in. */
function nearestOf(first: readonly Measured[], second: readonly Measured[]): Found[] {
  return measures.reduce<Found[]>((found, measuredBy) => {
    const pairs = first.flatMap((a) =>
      second
        .map((b): Found => ({ a, b, score: alikeness[measuredBy](a, b), measuredBy }))
        .filter(({ score }) => score > 0),
    );
    const nearest = mutuallyNearest(pairs);
    const outermost = nearest.filter(
      (pair) =>
        ![...found, ...nearest].some(
          (outer) => outer !== pair && isInside(pair.a, outer.a) && isInside(pair.b, outer.b),
        ),
    );
    return [...found, ...outermost];
  }, []);
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
  const scored = left.flatMap((a) =>
    right.map((b) => ({ a, b, score: likeness(bigramsOf(a.text.zh), bigramsOf(b.text.zh)) })),
  );
  const taken = new Set(matched.values());
  for (const { a, b, score } of scored.sort((one, other) => other.score - one.score)) {
    if (score < besideFrom || matched.has(a) || taken.has(b)) continue;
    matched.set(a, b);
    taken.add(b);
  }
  // Of a line between neighbours that stand together, its place tells more than its words.
  left.forEach((line, index) => {
    if (index === 0 || matched.has(line)) return;
    const place = right.indexOf(matched.get(left[index - 1]!)!) + 1;
    const partner = right[place];
    if (place === 0 || !partner || taken.has(partner)) return;
    const [after, partnerAfter] = [left[index + 1], right[place + 1]];
    if (after ? matched.get(after) !== partnerAfter : partnerAfter) return;
    if (!scored.some(({ a, b, score }) => a === line && b === partner && score >= betweenFrom)) return;
    matched.set(line, partner);
    taken.add(partner);
  });
  return matched;
}
