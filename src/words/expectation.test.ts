import { describe, expect, it } from 'vitest';
import type { Expectation } from '../model/criterion.ts';
import { expectationInWords } from './expectation.ts';
import { find } from './testing/questions.ts';

const inBoth = (expectation: Expectation) =>
  (['zh', 'en'] as const).map((language) => expectationInWords(expectation, find(language), language));

describe('an expectation', () => {
  it.each<[Expectation, zh: string, en: string]>([
    [{ question: 'system' }, '已落实', 'in place'],
    [{ question: 'exits', atLeast: 1 }, '不少于1处', 'at least 1 exit'],
    [{ question: 'exits', atLeast: 2 }, '不少于2处', 'at least 2 exits'],
    [{ question: 'days', atMost: 15 }, '不超过15个工作日', 'at most 15 working days'],
    [{ question: 'exits', atMost: 0 }, '应为0处', 'no exits'],
    [
      { question: 'exits', atLeast: 2, atMost: 4 },
      '不少于2处且不超过4处',
      'at least 2 exits and at most 4 exits',
    ],
    [{ question: 'signs', has: 'all' }, '全部具备：汉文、藏文', 'all of: Chinese; Tibetan'],
    [{ question: 'signs', has: ['tibetan'] }, '有：藏文', 'has: Tibetan'],
    [{ question: 'signs', atLeast: 1 }, '至少有其中1项：汉文、藏文', 'at least 1 of: Chinese; Tibetan'],
    [{ question: 'inspection', oneOf: ['passed'] }, '合格', 'Passed'],
    [
      { question: 'inspection', oneOf: ['passed', 'corrected'] },
      '以下之一：合格、整改后合格',
      'one of: Passed; Passed after correction',
    ],
    [
      { question: 'standard' },
      '已核实符合，并记有版本、核实人和日期',
      'verified as complied with, and edition, verifier and date are on record',
    ],
    [{ question: 'audits' }, '按本机构自定的周期进行，未逾期', 'at the agency’s own interval, not overdue'],
    [
      { question: 'audits', every: { months: 1 } },
      '周期不长于1个月，且按期进行',
      'at intervals of at most 1 month, and kept',
    ],
    [
      { question: 'audits', every: { months: 12 } },
      '周期不长于12个月，且按期进行',
      'at intervals of at most 12 months, and kept',
    ],
    [{ question: 'licence' }, '有日期', 'a date'],
    [
      { question: 'licence', within: { months: 12 } },
      '在自查日期前12个月内',
      'within the 12 months before the check',
    ],
    [
      { question: 'licence', within: { months: 1 } },
      '在自查日期前1个月内',
      'within the month before the check',
    ],
  ])('%j reads %s, %s', (expectation, zh, en) => {
    expect(inBoth(expectation)).toEqual([zh, en]);
  });

  it('of several things says which question each is about', () => {
    expect(
      inBoth({
        all: [
          { question: 'system' },
          {
            any: [
              { question: 'exits', atLeast: 2 },
              { question: 'signs', has: ['chinese'] },
            ],
          },
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "有没有监督制度：已落实；以下至少满足1项（有多少处安全出口：不少于2处；标识有哪些文字：有：汉文）",
        "Is there a supervision system: in place; at least 1 of (How many safety exits are there: at least 2 exits; Which languages are on the signs: has: Chinese)",
      ]
    `);
    expect(
      inBoth({ atLeast: 2, of: [{ question: 'system' }, { question: 'standard' }, { question: 'audits' }] }),
    ).toMatchInlineSnapshot(`
      [
        "以下至少满足2项：有没有监督制度：已落实；是否符合GB/T 33554：已核实符合，并记有版本、核实人和日期；多久开展一次审核：按本机构自定的周期进行，未逾期",
        "at least 2 of: Is there a supervision system: in place; Is GB/T 33554 complied with: verified as complied with, and edition, verifier and date are on record; How often is there an audit: at the agency’s own interval, not overdue",
      ]
    `);
  });

  it('of each person concerned says who that is', () => {
    expect(
      inBoth({
        roster: 'staff',
        who: { question: 'role', oneOf: ['adviser'] },
        quantifier: 'each',
        meets: {
          all: [
            { question: 'certificate', atLeast: 1 },
            { question: 'years', atLeast: 1 },
          ],
        },
      }),
    ).toMatchInlineSnapshot(`
      [
        "每人（职业指导）：持有哪些证书：至少有其中1项：职业指导证书、相关证书；从业几年：不少于1年",
        "each person (guidance): Which certificates are held: at least 1 of: Guidance certificate; Related certificate; How many years of experience: at least 1 year",
      ]
    `);
  });

  it.each([
    [
      1,
      '至少1人：持有哪些证书：有：职业指导证书',
      'at least 1 person: Which certificates are held: has: Guidance certificate',
    ],
    [
      2,
      '至少2人：持有哪些证书：有：职业指导证书',
      'at least 2 people: Which certificates are held: has: Guidance certificate',
    ],
  ])('of at least %i says how many', (atLeast, zh, en) => {
    const meets = { question: 'certificate', has: ['guidance'] };
    expect(inBoth({ roster: 'staff', quantifier: { atLeast }, meets })).toEqual([zh, en]);
  });

  it('throws where it expects people of something that is no roster', () => {
    expect(() =>
      expectationInWords(
        { roster: 'exits', quantifier: 'each', meets: { question: 'role' } },
        find('zh'),
        'zh',
      ),
    ).toThrow('exits is no roster.');
    expect(() =>
      expectationInWords(
        { roster: 'staff', quantifier: 'each', meets: { question: 'exits' } },
        find('zh'),
        'zh',
      ),
    ).toThrow('There is no field “exits” on the roster.');
  });
});
