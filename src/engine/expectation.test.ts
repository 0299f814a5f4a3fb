import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../model/answer.ts';
import type { Expectation } from '../model/criterion.ts';
import { judgeExpectation } from './expectation.ts';
import type { Asked } from './finding.ts';

const practice = { type: 'practice' } as const;
const asked: Record<string, Asked> = {
  one: practice,
  two: practice,
  three: practice,
  staff: { type: 'roster', fields: { role: practice, licence: practice } },
};

const judged = (expectation: Expectation, answers: Answers) =>
  judgeExpectation(expectation, {
    date: '2026-11-20',
    asked: (id) => asked[id] ?? { type: 'practice' },
    answer: (id) => answers[id],
  });

const yes: Answer = { value: { state: 'in-place' } };
const no: Answer = { value: { state: 'not-in-place' } };
const ruledOut: Answer = { notApplicable: true, reason: ' 无此项服务 ' };

describe('a question ruled not applicable', () => {
  it('does not apply, with the reason, although an answer was given before', () => {
    expect(judged({ question: 'one' }, { one: { ...no, ...ruledOut } })).toMatchObject({
      verdict: 'not-applicable',
      notApplicableBecause: '无此项服务',
    });
  });

  it('is open without a reason, although an answer was given before', () => {
    expect(judged({ question: 'one' }, { one: { ...yes, notApplicable: true } })).toMatchObject({
      verdict: 'unanswered',
      problem: 'incomplete',
    });
  });

  it('counts by its answer once the ruling is taken back, whatever reason is left', () => {
    const answer = { ...no, notApplicable: false, reason: '无此项服务' };
    expect(judged({ question: 'one' }, { one: answer }).verdict).toBe('nonconforming');
  });

  it('is left out of what it is a part of', () => {
    const parts = [{ question: 'one' }, { question: 'two' }];
    expect(judged({ all: parts }, { one: ruledOut, two: yes }).verdict).toBe('conforms');
    expect(judged({ any: parts }, { one: ruledOut, two: no }).verdict).toBe('nonconforming');
  });
});

describe('two of three', () => {
  const twoOfThree = { atLeast: 2, of: [{ question: 'one' }, { question: 'two' }, { question: 'three' }] };

  it('conform with two, with the third left open', () => {
    expect(judged(twoOfThree, { one: yes, three: yes })).toMatchObject({ verdict: 'conforms', need: 2 });
  });

  it('are partly met with one', () => {
    expect(judged(twoOfThree, { one: yes, two: no, three: no }).verdict).toBe('partial');
  });
});

describe('at least one person on the roster', () => {
  const oneLicensed: Expectation = {
    roster: 'staff',
    who: { question: 'role' },
    quantifier: { atLeast: 1 },
    meets: { question: 'licence' },
  };
  const person = (name: string, fields: { role?: Answer; licence?: Answer }) => ({
    id: name,
    name,
    fields: { role: fields.role?.value ?? {}, licence: fields.licence?.value ?? {} },
  });
  const verdict = (...people: ReturnType<typeof person>[]) =>
    judged(oneLicensed, { staff: { people } }).verdict;

  it('is enough, whoever else falls short', () => {
    expect(verdict(person('a', { role: yes, licence: yes }), person('b', { role: yes, licence: no }))).toBe(
      'conforms',
    );
  });

  it('is missing where nobody is in that role: a licence elsewhere does not help', () => {
    expect(verdict(person('a', { role: no, licence: yes }))).toBe('nonconforming');
  });

  it('stays open while somebody licensed may be in that role', () => {
    expect(verdict(person('a', { licence: yes }), person('b', { role: yes, licence: no }))).toBe(
      'unanswered',
    );
  });

  it('lists only the people to whom the condition applies', () => {
    const people = [person('a', { role: yes, licence: no }), person('b', { role: no })];
    expect(judged(oneLicensed, { staff: { people } })).toMatchObject({ people: [{ id: 'a', name: 'a' }] });
  });
});

it('a field that the roster does not have is an error of the content, and is named', () => {
  const expectation: Expectation = { roster: 'staff', quantifier: 'each', meets: { question: 'wings' } };
  const answers = { staff: { people: [{ id: 'a', name: 'a', fields: {} }] } };
  expect(() => judged(expectation, answers)).toThrow('There is no field “wings” on the roster.');
});
