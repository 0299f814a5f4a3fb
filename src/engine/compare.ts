import { addDays, addMonths, addWeeks, addYears, differenceInCalendarDays, parseISO } from 'date-fns';
import type { IntervalUnit, Value } from '../model/answer.ts';
import type { Leaf } from '../model/criterion.ts';
import type { QuestionType } from '../model/question.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Asked, Problem, Shortfall } from './finding.ts';

interface Comparison {
  verdict: Verdict;
  shortfall?: Shortfall;
  problem?: Problem;
}

type Compare = (value: Value, leaf: Leaf, asked: Asked, date: string) => Comparison;

const unanswered: Comparison = { verdict: 'unanswered' };
const conforms: Comparison = { verdict: 'conforms' };
const fallsShort = (shortfall: Shortfall): Comparison => ({ verdict: 'nonconforming', shortfall });

const states = {
  'in-place': 'conforms',
  partly: 'partial',
  'not-in-place': 'nonconforming',
} as const satisfies Record<NonNullable<Value['state']>, Verdict>;

const add = { day: addDays, week: addWeeks, month: addMonths, year: addYears } satisfies Record<
  IntervalUnit,
  unknown
>;

/** Whole days by which `day` lies after `limit`; negative before it. */
const daysAfter = (day: Date | string, limit: Date | string): number =>
  differenceInCalendarDays(
    typeof day === 'string' ? parseISO(day) : day,
    typeof limit === 'string' ? parseISO(limit) : limit,
  );

const compareBy: Record<Exclude<QuestionType, 'roster'>, Compare> = {
  practice: ({ state }) => (state ? { verdict: states[state] } : unanswered),

  /** A number is never partial: one exit of two does not conform. */
  number: ({ number, never }, leaf) => {
    if (never) return fallsShort({ kind: 'never' });
    if (number === undefined) return unanswered;
    if (leaf.atLeast !== undefined && number < leaf.atLeast)
      return fallsShort({ kind: 'too-few', by: leaf.atLeast - number });
    if (leaf.atMost !== undefined && number > leaf.atMost)
      return fallsShort({ kind: 'too-many', by: number - leaf.atMost });
    return conforms;
  },

  /** A tick for an option that is no longer offered is no answer. */
  checklist: ({ picked = [], none }, leaf, asked) => {
    const options = asked.options?.map(({ id }) => id) ?? [];
    const ticked = options.filter((id) => picked.includes(id));
    if (ticked.length === 0 && !none) return unanswered;
    const wanted = Array.isArray(leaf.has) ? leaf.has : options;
    const missing = wanted.filter((id) => !ticked.includes(id));
    const met = wanted.length - missing.length;
    const by = (leaf.atLeast ?? wanted.length) - met;
    if (by <= 0) return conforms;
    const shortfall: Shortfall =
      leaf.atLeast === undefined ? { kind: 'missing', options: missing } : { kind: 'too-few', by };
    return { verdict: met > 0 ? 'partial' : 'nonconforming', shortfall };
  },

  /** A choice that is no longer offered is no answer. */
  choice: ({ choice }, leaf, asked) => {
    const chosen = asked.options?.find(({ id }) => id === choice);
    if (!chosen) return unanswered;
    return { verdict: leaf.oneOf?.includes(chosen.id) ? 'conforms' : 'nonconforming' };
  },

  /** Attested only with the edition held, who verified it and when. */
  attestation: ({ state, edition, by, on }, _leaf, _asked, date) => {
    if (!state) return unanswered;
    if (state === 'not-in-place') return { verdict: 'nonconforming' };
    if (!edition?.trim() || !by?.trim() || !on) return { verdict: 'unanswered', problem: 'incomplete' };
    if (daysAfter(on, date) > 0) return { verdict: 'unanswered', problem: 'after-check-date' };
    return { verdict: states[state] };
  },

  /** Judged against the agency's own interval; `every` limits that interval as well. */
  recurrence: ({ every, unit, last, never }, leaf, _asked, date) => {
    if (never) return fallsShort({ kind: 'never' });
    if (!every || !unit || !last)
      return every || last ? { verdict: 'unanswered', problem: 'incomplete' } : unanswered;
    if (daysAfter(last, date) > 0) return { verdict: 'unanswered', problem: 'after-check-date' };
    const done = parseISO(last);
    const due = add[unit](done, every);
    if (leaf.every && daysAfter(due, addMonths(done, leaf.every.months)) > 0)
      return fallsShort({ kind: 'interval-too-long' });
    const days = daysAfter(date, due);
    return days > 0 ? fallsShort({ kind: 'overdue', days }) : conforms;
  },

  /** The last day of the period is included. */
  date: ({ date: day }, leaf, _asked, date) => {
    if (!day) return unanswered;
    if (daysAfter(day, date) > 0) return { verdict: 'unanswered', problem: 'after-check-date' };
    if (!leaf.within) return conforms;
    const days = daysAfter(date, addMonths(parseISO(day), leaf.within.months));
    return days > 0 ? fallsShort({ kind: 'overdue', days }) : conforms;
  },
};

/** Holds one answer against one comparison, on the day `date` (`YYYY-MM-DD`). A roster is no leaf: it throws. */
export function compare(value: Value | undefined, leaf: Leaf, asked: Asked, date: string): Comparison {
  if (asked.type === 'roster') throw new Error(`${leaf.question} is a roster: expect it with \`roster\`.`);
  return compareBy[asked.type](value ?? {}, leaf, asked, date);
}
