import { expect, test } from 'vitest';
import { neighbour, nextUnanswered } from './next.ts';

const questions = ['a', 'b', 'c'];

test('the next unanswered question comes after the present one, then from the top', () => {
  expect(nextUnanswered(questions, new Set(['b']), 'a')).toBe('c');
  expect(nextUnanswered(questions, new Set(['c']), 'b')).toBe('a');
  expect(nextUnanswered(questions, new Set(), null)).toBe('a');
  expect(nextUnanswered(questions, new Set(questions), 'a')).toBeUndefined();
});

test('neighbours end at the ends', () => {
  expect(neighbour(questions, null, 1)).toBe('a');
  expect(neighbour(questions, 'b', 1)).toBe('c');
  expect(neighbour(questions, 'b', -1)).toBe('a');
  expect(neighbour(questions, 'c', 1)).toBeUndefined();
});
