import { expect, test } from 'vitest';
import type { Answer } from '../../model/answer.ts';
import { createHistory, headPlace, type Change } from './history.ts';

let time = 0;
const history = () => createHistory(() => time);
const change = (before: Answer | undefined, after: Answer | undefined, question = 'exits'): Change => ({
  question,
  before,
  after,
});
const number = (value: number): Answer => ({ value: { number: value } });

test('what was done is undone, the last first, and done again', () => {
  const { record, undo, redo, state } = history();
  expect(undo()).toBeNull();
  record([change(undefined, { value: { state: 'partly' } })]);
  record([change({ value: { state: 'partly' } }, { value: { state: 'in-place' } })]);
  expect(undo()).toEqual([change({ value: { state: 'in-place' } }, { value: { state: 'partly' } })]);
  expect(undo()).toEqual([change({ value: { state: 'partly' } }, undefined)]);
  expect(state()).toEqual({ undo: false, redo: true });
  expect(redo()).toEqual([change(undefined, { value: { state: 'partly' } })]);
  expect(state()).toEqual({ undo: true, redo: true });
});

test('a new answer leaves nothing to do again', () => {
  const { record, undo, redo } = history();
  record([change(undefined, number(1))]);
  undo();
  record([change(undefined, number(2))]);
  expect(redo()).toBeNull();
});

test('what is typed into one place in one go is one step', () => {
  const { record, undo } = history();
  record([change(undefined, number(1))]);
  record([change(number(1), number(12))]);
  time += 5000;
  record([change(number(12), number(123))]);
  expect(undo()).toEqual([change(number(123), number(12))]);
  expect(undo()).toEqual([change(number(12), undefined)]);
});

test('a choice is a step however quickly the next follows, and so is another place', () => {
  const { record, undo } = history();
  record([change(undefined, { note: '东' })]);
  record([change({ note: '东' }, { note: '东', owner: '王' })]);
  record([change(undefined, { value: { choice: 'a' } }, 'kind')]);
  record([change({ value: { choice: 'a' } }, { value: { choice: 'b' } }, 'kind')]);
  expect([undo(), undo(), undo(), undo()].map((step) => step?.[0]?.after)).toEqual([
    { value: { choice: 'a' } },
    undefined,
    { note: '东' },
    undefined,
  ]);
});

test('what was filled in together goes together, and each question knows that it was brought back', () => {
  const { record, undo, restored } = history();
  record([change(undefined, { owner: '王' }, 'a'), change(number(1), { ...number(1), owner: '王' }, 'b')]);
  expect(undo()).toMatchObject([
    { question: 'a', after: undefined },
    { question: 'b', after: number(1) },
  ]);
  expect([restored('a'), restored('b'), restored('c')]).toEqual([1, 1, 0]);
});

test('what is said of the agency is taken back like an answer, and its name is typed in one step', () => {
  const { record, undo, restored } = history();
  record([{ head: 'agency', before: '甲', after: '甲乙' }]);
  record([{ head: 'agency', before: '甲乙', after: '甲乙丙' }]);
  record([
    { head: 'profile', before: undefined, after: { provider: 'public' } },
    change(undefined, { value: { choice: 'public' } }, 'provider-type'),
  ]);
  expect(undo()).toMatchObject([
    { head: 'profile', after: undefined },
    { question: 'provider-type', after: undefined },
  ]);
  expect(undo()).toEqual([{ head: 'agency', before: '甲乙丙', after: '甲' }]);
  expect(restored(headPlace)).toBe(2);
});
