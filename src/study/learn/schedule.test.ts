import { describe, expect, it } from 'vitest';
import { answered, isDue, remembered, standingOf } from './schedule.ts';

const card = { fingerprint: 'f1' };
const at = (day: number, hour = 12) => new Date(2026, 10, day, hour);

describe('the schedule', () => {
  it('asks a card again after longer and longer, as long as the answers are right', () => {
    let record = answered(undefined, card, true, at(1));
    const gaps: number[] = [];
    for (let review = 0; review < 4; review++) {
      const due = new Date(record.due);
      gaps.push(due.getTime() - Date.parse(record.last));
      record = answered(record, card, true, due);
    }
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(gaps[3]!).toBeGreaterThan(4 * gaps[0]!);
    expect(record).toMatchObject({ right: 5, wrong: 0, streak: 5 });
  });

  it('asks it again the next day after a wrong answer, whatever the hour', () => {
    const known = answered(undefined, card, true, at(1));
    const wrong = answered(known, card, false, at(9, 22));
    expect(standingOf(wrong, card, at(9, 23))).toBe('weak');
    expect(isDue(wrong, card, at(9, 23))).toBe(false);
    expect(isDue(wrong, card, at(10, 7))).toBe(true);
  });

  it('holds the weak for less well remembered than the strong', () => {
    const strong = answered(undefined, card, true, at(1));
    const weak = answered(undefined, card, false, at(1));
    expect(remembered(weak, card, at(2))).toBeLessThan(remembered(strong, card, at(2)));
    expect(remembered(undefined, card, at(2))).toBe(0);
  });

  it('marks a card whose clause has changed, asks it today, begins afresh and keeps its counts', () => {
    let record = answered(undefined, card, true, at(1));
    record = answered(record, card, true, at(4));
    const changed = { fingerprint: 'f2' };
    expect(standingOf(record, card, at(4))).toBe('kept');
    expect(standingOf(record, changed, at(4))).toBe('changed');
    expect(isDue(record, changed, at(4))).toBe(true);
    const after = answered(record, changed, true, at(5));
    expect(after).toMatchObject({ mark: 'f2', right: 3, first: record.first });
    expect(after.stability).toBe(answered(undefined, changed, true, at(5)).stability);
    expect(standingOf(after, changed, at(5))).toBe('kept');
  });
});
