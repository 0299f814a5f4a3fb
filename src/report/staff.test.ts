import { expect, test } from 'vitest';
import { checkWith, reportOf } from './testing/check.ts';

const { staff } = reportOf();
const verdictsOf = (name: string) =>
  staff[0]?.people.find((person) => person.name === name)?.verdicts.map(({ verdict }) => verdict);

test('everybody stands against every provision that is held against the roster', () => {
  expect(
    staff.map(({ provisions, people }) => [provisions.map(({ clause }) => clause), people.length]),
  ).toEqual([[['5.1(1)', '5.1(2)'], 3]]);
  expect(staff[0]?.people.every(({ verdicts }) => verdicts.length === 2)).toBe(true);
});

test('somebody who falls short is told on what', () => {
  expect(staff[0]?.people[1]?.verdicts[0]).toEqual({
    verdict: 'nonconforming',
    apart: '持有哪些证书：差1项',
  });
});

test('a provision does not concern somebody whom its condition leaves out', () => {
  expect(verdictsOf('未署名3')?.[0]).toBeNull();
});

test('where enough others meet it, nobody falls short', () => {
  expect(['P1', 'P2', '未署名3'].map((name) => verdictsOf(name)?.[1])).toEqual(['conforms', null, null]);
});

test('where too few meet it, everybody who does not falls short', () => {
  const { answers } = checkWith();
  const people = answers.staff?.people?.filter(({ id }) => id !== 'p1') ?? [];
  const [roster] = reportOf({ answers: { ...answers, staff: { people } } }).staff;
  expect(roster?.people.map(({ verdicts }) => verdicts[1])).toEqual([
    { verdict: 'nonconforming', apart: '是否学过心理学：不符合' },
    { verdict: 'nonconforming', apart: '是否学过心理学：不符合' },
  ]);
});

test('what was entered about a person tells which fields select the people whom a provision concerns', () => {
  expect(staff[0]?.people[0]?.details).toEqual([
    { field: 'role', selects: true, ask: '主要做什么工作？', answered: '职业指导人员' },
    { field: 'certificate', selects: false, ask: '持有哪些证书？', answered: '职业指导人员证书' },
    { field: 'psychology', selects: false, ask: '是否学过心理学？', answered: '已落实' },
  ]);
});

test('with nobody entered the provisions are still there', () => {
  const [roster] = reportOf({ answers: {} }).staff;
  expect([roster?.people, roster?.provisions.map(({ verdict }) => verdict)]).toEqual([
    [],
    ['unanswered', 'unanswered'],
  ]);
});
