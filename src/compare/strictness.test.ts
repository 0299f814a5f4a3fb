import { describe, expect, it } from 'vitest';
import type { Criterion, Leaf } from '../model/criterion.ts';
import type { Obligation } from '../model/clause.ts';
import { demandsOn } from './demand.ts';
import { implies, orderOf, relationsOf, type Measure, type Position } from './strictness.ts';

const number: Measure = { type: 'number', options: [] };
const list: Measure = { type: 'checklist', options: ['a', 'b', 'c', 'd'] };

const days = (
  standard: string,
  limit: Omit<Leaf, 'question'>,
  text: string,
  more: { when?: Criterion['when']; obligation?: Obligation } = {},
): Position => ({
  standard,
  demands: demandsOn('days', { expect: { question: 'days', ...limit }, when: more.when }, text, '受理之日'),
  obligations: [more.obligation ?? 'shall'],
});

const order = (positions: Position[], measure = number) =>
  orderOf(
    positions.map(({ standard }) => standard),
    relationsOf(positions, measure),
  );

describe('the order of strictness', () => {
  it('puts a shorter limit before a longer, and both before none', () => {
    const { tiers, strict } = order([
      days('none', {}, '应告知投诉人。'),
      days('fifteen', { atMost: 15 }, '受理之日起15个工作日内告知。'),
      days('five', { atMost: 5 }, '受理之日起5个工作日内告知。'),
    ]);
    expect(tiers).toEqual([['five'], ['fifteen'], ['none']]);
    expect(strict).toBe(true);
  });

  it('puts more of something before less of it', () => {
    const at = (standard: string, atLeast: number): Position => ({
      standard,
      demands: demandsOn('exits', { expect: { question: 'exits', atLeast } }, '出口不少于两处'),
      obligations: ['shall'],
    });
    expect(order([at('one', 1), at('two', 2), at('another', 2)]).tiers).toEqual([
      ['two', 'another'],
      ['one'],
    ]);
  });

  it('does not hold strictly where a text leaves out when the clock starts, and names that text', () => {
    const { tiers, caveats, strict } = order([
      days('five', { atMost: 5 }, '应在5个工作日内告知。'),
      days('fifteen', { atMost: 15 }, '受理之日起15个工作日内告知。'),
    ]);
    expect(tiers).toEqual([['five'], ['fifteen']]);
    expect(caveats).toEqual([{ kind: 'start', standards: ['five'] }]);
    expect(strict).toBe(false);
  });

  it('takes 上岗后 for a starting point that is printed, 归档并保存 for none', () => {
    const start = (text: string, from: string) =>
      demandsOn('days', { expect: { question: 'days', atMost: 15 } }, text, from)[0]?.start;
    expect(start('在服务对象上岗后十五日内完成首次回访', '上岗之日')).toBe('printed');
    expect(start('按年度整理归档并保存五年以上', '归档之日')).toBe('left-out');
  });

  it('does not hold strictly under different conditions, or where it is one way of several', () => {
    const when = { question: 'mode', has: ['group'] };
    expect(
      order([days('if', { atMost: 2 }, '', { when }), days('always', { atMost: 2 }, '')]).caveats.map(
        ({ kind }) => kind,
      ),
    ).toContain('condition');
    const either: Position = {
      standard: 'either',
      demands: demandsOn(
        'days',
        { expect: { any: [{ question: 'days', atMost: 2 }, { question: 'other' }] } },
        '',
      ),
      obligations: ['shall'],
    };
    expect(order([either, days('always', { atMost: 5 }, '')])).toMatchObject({
      caveats: [{ kind: 'alternative', standards: ['either'] }],
      strict: false,
    });
  });

  it('keeps how firmly they bind apart from how much they demand', () => {
    const { tiers, caveats, strict } = order([
      days('should', { atMost: 5 }, '受理之日起', { obligation: 'should' }),
      days('shall', { atMost: 15 }, '受理之日起'),
    ]);
    expect(tiers).toEqual([['should'], ['shall']]);
    expect(caveats).toEqual([{ kind: 'obligation', standards: ['should', 'shall'] }]);
    expect(strict).toBe(true);
  });

  it('tells staff conditions apart by the people whom they are about', () => {
    const of = (standard: string, quantifier: 'each' | { atLeast: number }): Position => ({
      standard,
      demands: demandsOn(
        'staff.years',
        { expect: { roster: 'staff', quantifier, meets: { question: 'years', atLeast: 3 } } },
        '',
      ),
      obligations: ['shall'],
    });
    expect(order([of('all', 'each'), of('some', { atLeast: 1 })]).caveats).toEqual([
      { kind: 'whom', standards: ['all', 'some'] },
    ]);
  });

  it('gives none where each list holds something that the other lacks', () => {
    const has = (standard: string, ...options: string[]): Position => ({
      standard,
      demands: demandsOn('list', { expect: { question: 'list', has: options } }, ''),
      obligations: ['shall'],
    });
    expect(order([has('one', 'a', 'b'), has('other', 'b', 'c')], list).tiers).toEqual([]);
    expect(order([has('one', 'a', 'b'), has('more', 'a', 'b', 'c')], list).tiers).toEqual([
      ['more'],
      ['one'],
    ]);
  });

  it('adds up the lists of several provisions of one standard', () => {
    const parts = (standard: string, ...lists: string[][]): Position => ({
      standard,
      demands: lists.flatMap((options) =>
        demandsOn('list', { expect: { question: 'list', has: options } }, ''),
      ),
      obligations: ['shall'],
    });
    expect(order([parts('two', ['a'], ['b']), parts('one', ['a', 'b'])], list).tiers).toEqual([
      ['two', 'one'],
    ]);
  });
});

describe('what implies what', () => {
  it.each<[string, Omit<Leaf, 'question'>, Omit<Leaf, 'question'>, boolean]>([
    ['all four imply any two', { has: 'all' }, { atLeast: 2 }, true],
    [
      'two of three imply one of another two, if only one lies outside',
      { has: ['a', 'b', 'c'], atLeast: 2 },
      { has: ['a', 'b'], atLeast: 1 },
      true,
    ],
    ['one of three does not', { has: ['a', 'b', 'c'], atLeast: 1 }, { has: ['a', 'b'], atLeast: 1 }, false],
  ])('%s', (_, a, b, expected) => {
    expect(implies({ question: 'list', ...a }, { question: 'list', ...b }, list)).toBe(expected);
  });

  it.each<[Measure['type'], Omit<Leaf, 'question'>, Omit<Leaf, 'question'>]>([
    ['recurrence', { every: { months: 3 } }, {}],
    ['date', { within: { months: 12 } }, { within: { months: 24 } }],
    ['choice', { oneOf: ['a'] }, { oneOf: ['a', 'b'] }],
  ])('of two of %s, the narrower implies the wider and not the reverse', (type, narrow, wide) => {
    const [a, b] = [
      { question: 'x', ...narrow },
      { question: 'x', ...wide },
    ];
    expect(implies(a, b, { type, options: [] })).toBe(true);
    expect(implies(b, a, { type, options: [] })).toBe(false);
  });
});
