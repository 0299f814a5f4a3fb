import { describe, expect, it } from 'vitest';
import type { Verdict } from '../model/verdict.ts';
import { atLeast, each, worst } from './combine.ts';

const C = 'conforms';
const P = 'partial';
const N = 'nonconforming';
const X = 'not-applicable';
const U = 'unanswered';

describe('parts that are all to hold', () => {
  it.each<[Verdict, Verdict[]]>([
    [C, [C, C]],
    [P, [C, P]],
    [U, [C, P, U]],
    [N, [C, P, U, N]],
    [C, [C, X]],
    [U, [X, U]],
    [X, [X, X]],
    [X, []],
  ])('are %s: %j', (verdict, parts) => {
    expect(worst(parts)).toBe(verdict);
    expect(worst(parts.toReversed())).toBe(verdict);
  });
});

describe('parts of which one is to hold', () => {
  it.each<[Verdict, Verdict[]]>([
    [C, [N, U, P, C]],
    [U, [N, P, U]],
    [P, [N, P]],
    [N, [N, N]],
    [C, [X, C]],
    [N, [X, N]],
    [X, [X, X]],
  ])('are %s: %j', (verdict, parts) => {
    expect(atLeast(1, parts)).toBe(verdict);
  });
});

describe('parts of which two are to hold', () => {
  it.each<[Verdict, Verdict[]]>([
    [C, [C, C, N]],
    [C, [C, C, U]],
    [U, [C, U, N]],
    [U, [U, U, N]],
    [P, [C, N, N]],
    [P, [P, U, N]],
    [P, [P, P]],
    [N, [U, N, N]],
    [N, [N, N, N]],
    // A part that does not apply does not lower the number.
    [P, [C, X, X]],
    [N, []],
  ])('are %s: %j', (verdict, parts) => {
    expect(atLeast(2, parts)).toBe(verdict);
  });
});

describe('people each of whom is to qualify', () => {
  it.each<[Verdict, Verdict[]]>([
    [C, [C, C]],
    [P, [C, N]],
    [P, [P]],
    [P, [N, P]],
    [N, [N, N]],
    [U, [C, U]],
    // Somebody who falls short shows, whoever is still open; somebody still open is no qualified colleague.
    [N, [N, U]],
    [P, [P, U]],
    [P, [C, U, N]],
    // Nor is somebody to whom the condition does not apply.
    [N, [N, X]],
    [C, [C, X]],
    [X, []],
  ])('are %s: %j', (verdict, people) => {
    expect(each(people)).toBe(verdict);
    expect(each(people.toReversed())).toBe(verdict);
  });
});
