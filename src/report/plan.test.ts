import { describe, expect, test } from 'vitest';
import { nameOf, reportOf } from './testing/check.ts';

const { plan, gaps } = reportOf();
const item = (question: string) => plan.find((other) => other.question === question);

describe('the action plan', () => {
  test('has every action that a gap calls for once, and every gap in one of them', () => {
    expect(new Set(plan.map(({ question }) => question)).size).toBe(plan.length);
    const closed = plan.flatMap(({ alone, withOthers }) => [...alone, ...withOthers].map(nameOf));
    expect(new Set(closed)).toEqual(new Set(gaps.map(nameOf)));
  });

  test('tells what an action closes by itself from what it closes only with others', () => {
    expect(item('signs')).toMatchObject({ alone: [{ provision: '4.2' }], withOthers: [] });
    for (const question of ['floor-space', 'quiet-room'])
      expect(item(question)).toMatchObject({ alone: [], withOthers: [{ provision: '4.1' }] });
  });

  test('of several ways that each suffice, each closes the gap by itself', () => {
    for (const question of ['online-service', 'procedures'])
      expect(item(question)).toMatchObject({ alone: [{ provision: '7.5' }], withOthers: [] });
  });

  test('knows what is met person by person', () => {
    expect(plan.filter(({ perPerson }) => perPerson).map(({ question }) => question)).toEqual(['staff']);
  });

  test('is empty where nothing falls short', () => {
    expect(reportOf({ answers: {} }).plan).toEqual([]);
  });
});
