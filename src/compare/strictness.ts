import type { Leaf } from '../model/criterion.ts';
import type { Field, Question } from '../model/question.ts';
import type { Obligation } from '../model/clause.ts';
import type { Demand } from './demand.ts';

/** What has to be known of a question to order what is demanded of its answer. */
export interface Measure {
  type: (Question | Field)['type'];
  /** The ids of its options, where it has some. */
  options: readonly string[];
}

/** All that one standard demands of the answer to one question, and how firmly. */
export interface Position {
  standard: string;
  demands: readonly Demand[];
  obligations: readonly Obligation[];
}

/** Why an order does not hold strictly, and the standards that it is about. */
export interface Caveat {
  /**
   * `start`: these leave out when the clock starts. `condition`: they apply under different conditions.
   * `alternative`: in these it is one way of several. `whom`: they speak of different people.
   * `obligation`: they bind with different firmness.
   */
  kind: 'start' | 'condition' | 'alternative' | 'whom' | 'obligation';
  standards: string[];
}

const caveatKinds = ['start', 'condition', 'whom', 'alternative', 'obligation'] as const;

/** How what `a` demands stands to what `b` demands. */
export interface Relation {
  a: string;
  b: string;
  is: 'stricter' | 'same' | 'looser' | 'different';
  caveats: Caveat[];
}

/** How many of which options are wanted. */
const wanted = (
  { has, atLeast }: Leaf,
  options: readonly string[],
): { of: readonly string[]; need: number } => {
  const of = Array.isArray(has) ? has : options;
  return { of, need: atLeast ?? of.length };
};

/** Whether every answer that meets `a` also meets `b`. */
export function implies(a: Leaf, b: Leaf, { type, options }: Measure): boolean {
  switch (type) {
    case 'number':
      return (
        (b.atLeast === undefined || (a.atLeast ?? -Infinity) >= b.atLeast) &&
        (b.atMost === undefined || (a.atMost ?? Infinity) <= b.atMost)
      );
    case 'checklist': {
      const [first, second] = [wanted(a, options), wanted(b, options)];
      const elsewhere = first.of.filter((option) => !second.of.includes(option)).length;
      return first.need - elsewhere >= second.need;
    }
    case 'choice':
      return (a.oneOf ?? options).every((option) => (b.oneOf ?? options).includes(option));
    case 'recurrence':
      return !b.every || (a.every?.months ?? Infinity) <= b.every.months;
    case 'date':
      return !b.within || (a.within?.months ?? Infinity) <= b.within.months;
    default:
      return true;
  }
}

/** What is demanded in any case; the ways of several only where nothing else is. */
const binding = (demands: readonly Demand[]): readonly Demand[] => {
  const plain = demands.filter(({ alternative }) => !alternative);
  return plain.length > 0 ? plain : demands;
};

/** Lists of which everything is wanted add up. */
function together(demands: readonly Demand[], { type, options }: Measure): Leaf[] {
  const leaves = demands.map(({ leaf }) => leaf);
  const [first] = leaves;
  if (type !== 'checklist' || !first) return leaves;
  const whole = leaves.filter(({ atLeast }) => atLeast === undefined);
  const union = new Set(whole.flatMap((leaf) => wanted(leaf, options).of));
  return whole.length > 1 ? [...leaves, { question: first.question, has: [...union] }] : leaves;
}

const covers = (a: readonly Leaf[], b: readonly Leaf[], measure: Measure): boolean =>
  b.every((needed) => a.some((given) => implies(given, needed, measure)));

const distinct = (values: readonly string[]): string => [...new Set(values)].sort().join('\n');

const firmest: readonly Obligation[] = ['shall', 'should', 'may', 'statement'];

/** The firmest of several obligations. */
export const firmestOf = (obligations: readonly Obligation[]): Obligation | undefined =>
  firmest.find((obligation) => obligations.includes(obligation));

function caveatsBetween(a: Position, b: Position): Caveat[] {
  const [first, second] = [binding(a.demands), binding(b.demands)];
  const pair = [a, b];
  const caveats: Caveat[] = [];
  const leaving = pair.filter(({ demands }) => binding(demands).some(({ start }) => start === 'left-out'));
  const clocks = [first, second].every((demands) => demands.some(({ start }) => start !== 'none'));
  if (clocks && leaving.length > 0)
    caveats.push({ kind: 'start', standards: leaving.map(({ standard }) => standard) });
  const differ = (of: (demand: Demand) => string) => distinct(first.map(of)) !== distinct(second.map(of));
  const both = pair.map(({ standard }) => standard);
  if (differ(({ condition }) => condition)) caveats.push({ kind: 'condition', standards: both });
  if (differ(({ whom }) => whom)) caveats.push({ kind: 'whom', standards: both });
  const ways = pair.filter(({ demands }) => binding(demands).some(({ alternative }) => alternative));
  if (ways.length > 0) caveats.push({ kind: 'alternative', standards: ways.map(({ standard }) => standard) });
  if (firmestOf(a.obligations) !== firmestOf(b.obligations))
    caveats.push({ kind: 'obligation', standards: both });
  return caveats;
}

function relate(a: Position, b: Position, measure: Measure): Relation {
  const [first, second] = [together(binding(a.demands), measure), together(binding(b.demands), measure)];
  const forth = covers(first, second, measure);
  const back = covers(second, first, measure);
  return {
    a: a.standard,
    b: b.standard,
    is: forth && back ? 'same' : forth ? 'stricter' : back ? 'looser' : 'different',
    caveats: caveatsBetween(a, b),
  };
}

/** How each two of the standards that ask a question stand to each other. */
export const relationsOf = (positions: readonly Position[], measure: Measure): Relation[] =>
  positions.flatMap((a, index) => positions.slice(index + 1).map((b) => relate(a, b, measure)));

/** The standards that ask a question, strictest first, those that ask the same beside each other. */
export interface Order {
  /** Empty where two of them demand different things, so that none is the stricter. */
  tiers: string[][];
  caveats: Caveat[];
  /** No caveat but that of obligation: the order holds strictly. */
  strict: boolean;
}

/** Puts the chosen ones of the standards that ask a question in order of strictness. */
export function orderOf(asking: readonly string[], relations: readonly Relation[]): Order {
  const among = relations.filter(({ a, b }) => asking.includes(a) && asking.includes(b));
  const given = among.flatMap(({ caveats }) => caveats.map(({ kind }) => kind));
  const caveats = caveatKinds
    .filter((kind) => given.includes(kind))
    .map((kind) => {
      const named = among.flatMap(({ caveats: of }) =>
        of.filter((caveat) => caveat.kind === kind).flatMap(({ standards }) => standards),
      );
      return { kind, standards: asking.filter((standard) => named.includes(standard)) };
    });
  const strict = caveats.every(({ kind }) => kind === 'obligation');
  if (among.some(({ is }) => is === 'different')) return { tiers: [], caveats, strict };
  const below = (standard: string): number =>
    among.filter(
      ({ a, b, is }) => (a === standard && is === 'stricter') || (b === standard && is === 'looser'),
    ).length;
  const ranks = [...new Set(asking.map(below))].sort((one, other) => other - one);
  return {
    tiers: ranks.map((rank) => asking.filter((standard) => below(standard) === rank)),
    caveats,
    strict,
  };
}
