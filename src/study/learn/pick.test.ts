import { describe, expect, it } from 'vitest';
import type { CardRecord } from './progress.ts';
import { answered } from './schedule.ts';
import { newADay, pickExam, pickQuiz, pickReview } from './pick.ts';
import { card } from '../testing/card.ts';

const today = new Date(2026, 10, 20, 9);
const before = (days: number) => new Date(2026, 10, 20 - days, 9);
const cards = [
  ...Array.from({ length: 30 }, (_, index) => card(`a/${index}/whose`, { kind: 'whose' })),
  ...Array.from({ length: 5 }, (_, index) => card(`b/${index}/case`, { kind: 'case', standard: 'b' })),
  card('terms/x', { kind: 'term-to-en', standard: null, topic: null }),
];
const ids = (picked: { id: string }[]) => picked.map(({ id }) => id);
const records: Record<string, CardRecord> = {
  'a/0/whose': answered(undefined, cards[0]!, true, before(0)),
  'a/1/whose': answered(undefined, cards[1]!, false, before(0)),
  'a/2/whose': answered(undefined, cards[2]!, true, before(9)),
  'a/3/whose': answered(undefined, cards[3]!, false, before(9)),
  gone: answered(undefined, cards[4]!, false, before(9)),
};
const shelf = { cards, records, now: today };

describe('a review', () => {
  it('asks what is due, the weakest first, and no card that is gone or remembered', () => {
    expect(ids(pickReview(shelf, 's').due)).toEqual(['a/3/whose', 'a/2/whose']);
  });

  it('brings so many new cards a day and no more, of every kind', () => {
    const { fresh } = pickReview(shelf, 's');
    expect(fresh).toHaveLength(newADay - 2);
    expect(new Set(fresh.map(({ kind }) => kind)).size).toBe(3);
  });
});

describe('a quiz', () => {
  it('asks the weak first, then the due, then the new, then the rest', () => {
    const picked = ids(pickQuiz(shelf, { standard: 'a', topic: null }, 30, 's'));
    expect(picked.slice(0, 2).sort()).toEqual(['a/1/whose', 'a/3/whose']);
    expect(picked[2]).toBe('a/2/whose');
    expect(picked.at(-1)).toBe('a/0/whose');
  });

  it('keeps to its standard and topic', () => {
    expect(pickQuiz(shelf, { standard: 'b', topic: null }, 10, 's')).toHaveLength(5);
    expect(pickQuiz(shelf, { standard: 'b', topic: 'water' }, 10, 's')).toEqual([]);
    expect(ids(pickQuiz(shelf, { standard: 'terms', topic: null }, 10, 's'))).toEqual(['terms/x']);
  });
});

it('a quiz or an exam has no second card on a clause or a term, which would give the first away', () => {
  const both = Array.from({ length: 12 }, (_, index) =>
    (['term-to-en', 'term-to-zh'] as const).map((kind) =>
      card(`terms/${index}/${kind}`, { kind, standard: null, area: null, place: String(index) }),
    ),
  ).flat();
  const places = (picked: { place: string }[]) => new Set(picked.map(({ place }) => place)).size;
  const nothing = { cards: both, records: {}, now: today };
  expect(places(pickQuiz(nothing, { standard: 'terms', topic: null }, 10, 's'))).toBe(10);
  expect(places(pickExam(both, 'terms', 12, 's'))).toBe(12);
  expect(pickExam(both, 'terms', 20, 's')).toHaveLength(20);
});

describe('an exam', () => {
  it('is the same for a seed, another for another, and has no card twice', () => {
    const exam = ids(pickExam(cards, null, 20, 's'));
    expect(ids(pickExam(cards, null, 20, 's'))).toEqual(exam);
    expect(ids(pickExam(cards, null, 20, 't'))).not.toEqual(exam);
    expect(new Set(exam).size).toBe(20);
  });

  it('asks of every area as much as of the others, as long as there are cards', () => {
    const areas = (['facilities', 'staffing', 'processes', null] as const).flatMap((area, index) =>
      Array.from({ length: [40, 4, 90, 60][index]! }, (_, number) => card(`${area}/${number}`, { area })),
    );
    const counts = (count: number) =>
      ['facilities', 'staffing', 'processes', null].map(
        (area) => pickExam(areas, null, count, 's').filter((one) => one.area === area).length,
      );
    expect(counts(12)).toEqual([3, 3, 3, 3]);
    expect(counts(31)).toEqual([9, 4, 9, 9]);
  });
});
