import { describe, expect, it } from 'vitest';
import { card } from '../testing/card.ts';
import { outcomeOf } from './result.ts';
import { begin, give, goTo, orderOf, still } from './sitting.ts';

const now = new Date('2026-11-20T01:00:00Z');
const cards = [
  card('1'),
  card('2', { area: 'staffing' }),
  card('3', { area: null }),
  card('4', { order: [1, 0, 2, 3] }),
];
const quiz = begin({ mode: 'quiz' }, cards, now);
const exam = begin({ mode: 'exam' }, cards, now, 4);

describe('a sitting', () => {
  it('lets an answer stand, but in an exam one may think again until it is over', () => {
    expect(give(give(quiz, 1), 0).given[0]).toBe(1);
    expect(give(give(exam, 1), 0).given[0]).toBe(0);
    expect(give({ ...exam, finished: true }, 1).given[0]).toBeNull();
  });

  it('is over past its last card; an exam only when it is handed in', () => {
    expect(goTo(quiz, 4).finished).toBe(true);
    expect(goTo(exam, 4)).toBe(exam);
    expect(goTo(quiz, -1)).toBe(quiz);
  });

  it('shows options in an order that reloading does not change, and those that have one in theirs', () => {
    expect(orderOf(cards[0]!, quiz)).toEqual(orderOf(cards[0]!, { started: quiz.started }));
    expect([...orderOf(cards[0]!, quiz)].sort()).toEqual([0, 1, 2, 3]);
    expect(orderOf(cards[3]!, quiz)).toEqual([1, 0, 2, 3]);
  });

  it('goes on without the cards that a content update took away', () => {
    const under = { ...give({ ...quiz, at: 1 }, 0), at: 2 };
    expect(still(under, (id) => id !== '1')).toMatchObject({
      cards: ['2', '3', '4'],
      given: [0, null, null],
      at: 1,
    });
    expect(still(under, () => true)).toBe(under);
    expect(still(under, () => false)).toBeNull();
  });

  it('comes to a result by area, in which what was left open is not right', () => {
    const done = { ...exam, given: [0, 2, null, 0] };
    const outcome = outcomeOf(done, (id) => cards.find((one) => one.id === id));
    expect(outcome.areas).toEqual({
      facilities: { right: 2, total: 2 },
      staffing: { right: 0, total: 1 },
      terms: { right: 0, total: 1 },
    });
    expect(outcome.wrong.map(({ id }) => id)).toEqual(['2']);
    expect(outcome.open.map(({ id }) => id)).toEqual(['3']);
  });
});
