import { describe, expect, it } from 'vitest';
import type { Shortfall } from '../engine/finding.ts';
import type { Value } from '../model/answer.ts';
import { answerInWords, dayInWords, shortfallInWords } from './answer.ts';
import { find } from './testing/questions.ts';

describe('an answer', () => {
  it.each<[string, Value | undefined, zh: string, en: string]>([
    ['system', { state: 'in-place' }, '已落实', 'In place'],
    ['system', { state: 'partly' }, '部分落实', 'Partly in place'],
    ['system', { state: 'not-in-place' }, '未落实', 'Not in place'],
    ['exits', { number: 2 }, '2处', '2 exits'],
    ['exits', { number: 1 }, '1处', '1 exit'],
    ['exits', { number: 0 }, '0处', '0 exits'],
    ['days', { number: 1 }, '1个工作日', '1 working day'],
    ['days', { number: 2.5 }, '2.5个工作日', '2.5 working days'],
    ['days', { number: 0.1 + 0.2 }, '0.3个工作日', '0.3 working days'],
    ['days', { never: true }, '不告知处理结果', 'Complainants are not told the outcome'],
    ['exits', { never: true }, '没有做', 'not done at all'],
    ['signs', { picked: ['chinese'] }, '汉文', 'Chinese'],
    ['signs', { picked: ['chinese', 'tibetan'] }, '汉文、藏文', 'Chinese; Tibetan'],
    ['signs', { none: true }, '都没有', 'none of these'],
    ['inspection', { choice: 'corrected' }, '整改后合格', 'Passed after correction'],
    ['standard', { state: 'in-place' }, '已核实，符合该文件', 'Verified: complied with'],
    [
      'standard',
      { state: 'partly', edition: '2017', by: '李', on: '2026-03-05' },
      '已核实，部分符合（版本：2017，核实人：李，日期：2026年3月5日）',
      'Verified: complied with in part (edition: 2017, by: 李, on: 5 March 2026)',
    ],
    ['standard', { state: 'not-in-place' }, '未核实或不符合', 'Not verified, or not complied with'],
    [
      'audits',
      { every: 3, unit: 'month', last: '2026-09-30' },
      '每3个月一次，上次2026年9月30日',
      'every 3 months, last on 30 September 2026',
    ],
    ['audits', { every: 1, unit: 'day' }, '每天一次', 'every day'],
    ['audits', { every: 1, unit: 'week' }, '每周一次', 'every week'],
    ['audits', { every: 1, unit: 'month' }, '每月一次', 'every month'],
    ['audits', { every: 1, unit: 'year' }, '每年一次', 'every year'],
    ['audits', { every: 2, unit: 'year' }, '每2年一次', 'every 2 years'],
    ['audits', { last: '2026-09-30' }, '上次2026年9月30日', 'last on 30 September 2026'],
    ['audits', { never: true }, '从未进行', 'never done'],
    ['licence', { date: '2026-01-02' }, '2026年1月2日', '2 January 2026'],
  ])('to %s, %j, reads %s, %s', (id, value, zh, en) => {
    expect(answerInWords(value, find('zh')(id), 'zh')).toBe(zh);
    expect(answerInWords(value, find('en')(id), 'en')).toBe(en);
  });

  it.each(['system', 'exits', 'signs', 'inspection', 'standard', 'audits', 'licence', 'staff'])(
    'that is missing says so: %s',
    (id) => {
      for (const value of [undefined, {}, { picked: [] }]) {
        expect(answerInWords(value, find('zh')(id), 'zh')).toBe('未答');
        expect(answerInWords(value, find('en')(id), 'en')).toBe('not answered');
      }
    },
  );

  it('shows the id of an option that is gone', () => {
    expect(answerInWords({ picked: ['gone', 'tibetan'] }, find('zh')('signs'), 'zh')).toBe('gone、藏文');
  });
});

describe('a day', () => {
  it('reads as one writes it', () => {
    expect(dayInWords('2026-11-05', 'zh')).toBe('2026年11月5日');
    expect(dayInWords('2026-11-05', 'en')).toBe('5 November 2026');
  });

  it('that is none stays as it is', () => {
    expect(dayInWords('soon', 'zh')).toBe('soon');
    expect(dayInWords('', 'en')).toBe('');
  });
});

describe('a shortfall', () => {
  it.each<[string, Shortfall, zh: string, en: string]>([
    ['exits', { kind: 'too-few', by: 1 }, '差1处', 'short by 1 exit'],
    ['exits', { kind: 'too-few', by: 2 }, '差2处', 'short by 2 exits'],
    ['days', { kind: 'too-many', by: 1 }, '超出1个工作日', 'over by 1 working day'],
    ['days', { kind: 'too-many', by: 5.1 - 5 }, '超出0.1个工作日', 'over by 0.1 working days'],
    ['days', { kind: 'never' }, '没有做', 'not done at all'],
    ['signs', { kind: 'too-few', by: 1 }, '差1项', 'short by 1 of those listed'],
    ['signs', { kind: 'missing', options: ['tibetan'] }, '缺：藏文', 'missing: Tibetan'],
    [
      'signs',
      { kind: 'missing', options: ['chinese', 'tibetan'] },
      '缺：汉文、藏文',
      'missing: Chinese; Tibetan',
    ],
    ['audits', { kind: 'overdue', days: 1 }, '已逾期1天', 'overdue by 1 day'],
    ['audits', { kind: 'overdue', days: 30 }, '已逾期30天', 'overdue by 30 days'],
    ['audits', { kind: 'interval-too-long' }, '自定周期过长', 'the interval is too long'],
  ])('of %s, %j, reads %s, %s', (id, shortfall, zh, en) => {
    expect(shortfallInWords(shortfall, find('zh')(id), 'zh')).toBe(zh);
    expect(shortfallInWords(shortfall, find('en')(id), 'en')).toBe(en);
  });
});
