import { describe, expect, it } from 'vitest';
import type { Answers, Person, Value } from '../model/answer.ts';
import type { Criterion, Expectation } from '../model/criterion.ts';
import { explained, explainedInShort } from './testing/questions.ts';

type Criteria = Pick<Criterion, 'when' | 'expect'>;

const inBoth = (criterion: Criteria, answers: Answers) =>
  (['zh', 'en'] as const).map((language) => explained(criterion, answers, language));

const apart = (expect: Expectation, answers: Answers) =>
  inBoth({ expect }, answers).map((said) => said.apart);

describe('a verdict', () => {
  it('says what was expected, what was answered and how far apart they are', () => {
    expect(inBoth({ expect: { question: 'exits', atLeast: 2 } }, { exits: { value: { number: 1 } } }))
      .toMatchInlineSnapshot(`
      [
        {
          "answered": "1处",
          "apart": "差1处",
          "expected": "不少于2处",
          "verdict": "nonconforming",
        },
        {
          "answered": "1 exit",
          "apart": "short by 1 exit",
          "expected": "at least 2 exits",
          "verdict": "nonconforming",
        },
      ]
    `);
  });

  it('that conforms has nothing apart', () => {
    expect(apart({ question: 'exits', atLeast: 2 }, { exits: { value: { number: 2 } } })).toEqual(['', '']);
  });

  it.each<[Expectation, Value, zh: string, en: string]>([
    [{ question: 'system' }, { state: 'partly' }, '部分符合', 'partial'],
    [{ question: 'system' }, { state: 'not-in-place' }, '不符合', 'does not conform'],
    [{ question: 'system' }, {}, '未评价', 'unanswered'],
    [{ question: 'days', atMost: 5 }, { number: 5.1 }, '超出0.1个工作日', 'over by 0.1 working days'],
    [{ question: 'days', atMost: 5 }, { never: true }, '没有做', 'not done at all'],
    [{ question: 'signs', has: 'all' }, { none: true }, '缺：汉文、藏文', 'missing: Chinese; Tibetan'],
    [
      { question: 'signs', has: 'all', atLeast: 2 },
      { picked: ['chinese'] },
      '差1项',
      'short by 1 of those listed',
    ],
    [{ question: 'inspection', oneOf: ['passed'] }, { choice: 'open' }, '问题未整改', 'Defects open'],
    [{ question: 'inspection', oneOf: ['passed'] }, {}, '未评价', 'unanswered'],
    [{ question: 'standard' }, { state: 'in-place' }, '所填不全', 'the answer is incomplete'],
    [{ question: 'standard' }, { state: 'not-in-place' }, '不符合', 'does not conform'],
    [
      { question: 'standard' },
      { state: 'in-place', edition: '2017', by: '李', on: '2027-01-01' },
      '所填日期晚于自查日期',
      'the date given is after the date of the check',
    ],
    [{ question: 'audits' }, { every: 1, unit: 'month' }, '所填不全', 'the answer is incomplete'],
    [
      { question: 'audits' },
      { every: 1, unit: 'month', last: '2026-10-19' },
      '已逾期1天',
      'overdue by 1 day',
    ],
    [
      { question: 'audits', every: { months: 6 } },
      { every: 1, unit: 'year', last: '2026-10-19' },
      '自定周期过长',
      'the interval is too long',
    ],
    [
      { question: 'licence', within: { months: 12 } },
      { date: '2025-11-18' },
      '已逾期2天',
      'overdue by 2 days',
    ],
  ])('of %j held against %j says %s, %s', (expectation, value, zh, en) => {
    expect(apart(expectation, { [(expectation as { question: string }).question]: { value } })).toEqual([
      zh,
      en,
    ]);
  });
});

describe('a question ruled not applicable', () => {
  const criterion = { expect: { question: 'system' } };

  it('gives the agency’s reason', () => {
    expect(inBoth(criterion, { system: { notApplicable: true, reason: '尚未开业' } })).toMatchInlineSnapshot(`
      [
        {
          "answered": "不适用",
          "apart": "尚未开业",
          "expected": "已落实",
          "verdict": "not-applicable",
        },
        {
          "answered": "not applicable",
          "apart": "尚未开业",
          "expected": "in place",
          "verdict": "not-applicable",
        },
      ]
    `);
  });

  it('without a reason says that it lacks one', () => {
    expect(inBoth(criterion, { system: { notApplicable: true } })).toMatchInlineSnapshot(`
      [
        {
          "answered": "未答",
          "apart": "标为不适用，但没有写理由",
          "expected": "已落实",
          "verdict": "unanswered",
        },
        {
          "answered": "not answered",
          "apart": "marked as not applicable without a reason",
          "expected": "in place",
          "verdict": "unanswered",
        },
      ]
    `);
  });

  it('gives its reason inside a group to which nothing applies', () => {
    const either: Criteria = { expect: { any: [{ question: 'system' }, { question: 'exits', atLeast: 2 }] } };
    expect(
      inBoth(either, {
        system: { notApplicable: true, reason: '尚未开业' },
        exits: { notApplicable: true, reason: '只在网上服务' },
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "answered": "有没有监督制度：不适用；有多少处安全出口：不适用",
          "apart": "有没有监督制度：尚未开业；有多少处安全出口：只在网上服务",
          "expected": "以下至少满足1项：有没有监督制度：已落实；有多少处安全出口：不少于2处",
          "verdict": "not-applicable",
        },
        {
          "answered": "Is there a supervision system: not applicable; How many safety exits are there: not applicable",
          "apart": "Is there a supervision system: 尚未开业; How many safety exits are there: 只在网上服务",
          "expected": "at least 1 of: Is there a supervision system: in place; How many safety exits are there: at least 2 exits",
          "verdict": "not-applicable",
        },
      ]
    `);
  });
});

describe('a group', () => {
  const both: Criteria = { expect: { all: [{ question: 'system' }, { question: 'exits', atLeast: 2 }] } };

  it('says of each part which question it is about, and what is apart of those that fall short', () => {
    expect(inBoth(both, { system: { value: { state: 'in-place' } }, exits: { value: { number: 1 } } }))
      .toMatchInlineSnapshot(`
      [
        {
          "answered": "有没有监督制度：已落实；有多少处安全出口：1处",
          "apart": "有多少处安全出口：差1处",
          "expected": "有没有监督制度：已落实；有多少处安全出口：不少于2处",
          "verdict": "nonconforming",
        },
        {
          "answered": "Is there a supervision system: In place; How many safety exits are there: 1 exit",
          "apart": "How many safety exits are there: short by 1 exit",
          "expected": "Is there a supervision system: in place; How many safety exits are there: at least 2 exits",
          "verdict": "nonconforming",
        },
      ]
    `);
  });

  it('about one question does not name it in short, about several it does', () => {
    const inShort = (parts: Expectation[]) =>
      explainedInShort({ expect: { all: parts } }, { exits: { value: { number: 1 } } }, 'zh');
    const exits = { question: 'exits', atLeast: 2 };
    expect(inShort([exits, { question: 'exits', atLeast: 3 }])).toBe('差1处；差2处');
    expect(inShort([exits, { question: 'system' }])).toMatch(/：差1处；.+：未评价$/);
  });

  it('in which several parts ask one question names it once, for whoever stands outside', () => {
    const exits = (least: number) => ({ question: 'exits', atLeast: least });
    const answers = { exits: { value: { number: 1 } } };
    expect(apart({ all: [{ all: [exits(2), exits(3)] }] }, answers)[0]).toBe(
      '有多少处安全出口：差1处；差2处',
    );
    expect(apart({ all: [exits(2), exits(3)] }, answers)[0]).toBe('差1处；差2处');
  });

  it('of which enough holds has nothing apart', () => {
    const either: Criteria = { expect: { any: [{ question: 'system' }, { question: 'exits', atLeast: 2 }] } };
    expect(inBoth(either, { exits: { value: { number: 2 } } })).toMatchInlineSnapshot(`
      [
        {
          "answered": "有没有监督制度：未答；有多少处安全出口：2处",
          "apart": "",
          "expected": "以下至少满足1项：有没有监督制度：已落实；有多少处安全出口：不少于2处",
          "verdict": "conforms",
        },
        {
          "answered": "Is there a supervision system: not answered; How many safety exits are there: 2 exits",
          "apart": "",
          "expected": "at least 1 of: Is there a supervision system: in place; How many safety exits are there: at least 2 exits",
          "verdict": "conforms",
        },
      ]
    `);
  });
});

describe('a condition', () => {
  const criterion: Criteria = {
    when: { question: 'inspection', oneOf: ['open'] },
    expect: { question: 'days', atMost: 5 },
  };

  it('that does not hold is what is explained', () => {
    expect(inBoth(criterion, { inspection: { value: { choice: 'passed' } } })).toMatchInlineSnapshot(`
      [
        {
          "answered": "检查结论是什么：合格",
          "apart": "不具备适用条件",
          "expected": "不超过5个工作日",
          "verdict": "not-applicable",
        },
        {
          "answered": "What did the inspection conclude: Passed",
          "apart": "the condition for it does not hold",
          "expected": "at most 5 working days",
          "verdict": "not-applicable",
        },
      ]
    `);
  });

  it('that is open is what is explained', () => {
    expect(inBoth(criterion, {})).toMatchInlineSnapshot(`
      [
        {
          "answered": "检查结论是什么：未答",
          "apart": "是否适用，尚未答复",
          "expected": "不超过5个工作日",
          "verdict": "unanswered",
        },
        {
          "answered": "What did the inspection conclude: not answered",
          "apart": "whether it applies has not been answered",
          "expected": "at most 5 working days",
          "verdict": "unanswered",
        },
      ]
    `);
  });

  it('that holds leaves the word to what is expected', () => {
    expect(inBoth(criterion, { inspection: { value: { choice: 'open' } }, days: { value: { number: 7 } } }))
      .toMatchInlineSnapshot(`
      [
        {
          "answered": "7个工作日",
          "apart": "超出2个工作日",
          "expected": "不超过5个工作日",
          "verdict": "nonconforming",
        },
        {
          "answered": "7 working days",
          "apart": "over by 2 working days",
          "expected": "at most 5 working days",
          "verdict": "nonconforming",
        },
      ]
    `);
  });
});

describe('a roster', () => {
  const person = (name: string, fields: Person['fields']): Person => ({ id: name, name, fields });
  const adviser = { role: { choice: 'adviser' } };
  const certified = { certificate: { picked: ['guidance'] } };
  const each: Criteria = {
    expect: {
      roster: 'staff',
      who: { question: 'role', oneOf: ['adviser'] },
      quantifier: 'each',
      meets: { question: 'certificate', atLeast: 1 },
    },
  };
  const two: Criteria = {
    expect: { roster: 'staff', quantifier: { atLeast: 2 }, meets: { question: 'certificate', atLeast: 1 } },
  };

  it('says how many are concerned, who falls short and on what', () => {
    expect(
      inBoth(each, {
        staff: {
          people: [
            person('张', { ...adviser, ...certified }),
            person('王', { ...adviser, certificate: { none: true } }),
            person('', { ...adviser }),
            person('李', { role: { choice: 'support' } }),
          ],
        },
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "answered": "适用3人：1人满足，1人未满足，1人资料不全",
          "apart": "持有哪些证书：王（差1项）；未署名（未评价）",
          "expected": "每人（职业指导）：持有哪些证书：至少有其中1项：职业指导证书、相关证书",
          "verdict": "partial",
        },
        {
          "answered": "3 people concerned: 1 meets it, 1 does not, 1 with data missing",
          "apart": "Which certificates are held: 王 (short by 1 of those listed); unnamed (unanswered)",
          "expected": "each person (guidance): Which certificates are held: at least 1 of: Guidance certificate; Related certificate",
          "verdict": "partial",
        },
      ]
    `);
  });

  it('says so of one person', () => {
    expect(inBoth(each, { staff: { people: [person('张', { ...adviser, ...certified })] } }))
      .toMatchInlineSnapshot(`
        [
          {
            "answered": "适用1人：1人满足",
            "apart": "",
            "expected": "每人（职业指导）：持有哪些证书：至少有其中1项：职业指导证书、相关证书",
            "verdict": "conforms",
          },
          {
            "answered": "1 person concerned: 1 meets it",
            "apart": "",
            "expected": "each person (guidance): Which certificates are held: at least 1 of: Guidance certificate; Related certificate",
            "verdict": "conforms",
          },
        ]
      `);
  });

  it('asks who somebody is before anything else', () => {
    expect(inBoth(each, { staff: { people: [person('张', certified)] } })).toMatchInlineSnapshot(`
      [
        {
          "answered": "适用1人：1人资料不全",
          "apart": "做什么工作：张（未评价）",
          "expected": "每人（职业指导）：持有哪些证书：至少有其中1项：职业指导证书、相关证书",
          "verdict": "unanswered",
        },
        {
          "answered": "1 person concerned: 1 with data missing",
          "apart": "What is the work: 张 (unanswered)",
          "expected": "each person (guidance): Which certificates are held: at least 1 of: Guidance certificate; Related certificate",
          "verdict": "unanswered",
        },
      ]
    `);
  });

  it('on which nobody is concerned says so', () => {
    expect(inBoth(each, { staff: { people: [person('李', { role: { choice: 'support' } })] } }))
      .toMatchInlineSnapshot(`
        [
          {
            "answered": "没有适用的人员",
            "apart": "",
            "expected": "每人（职业指导）：持有哪些证书：至少有其中1项：职业指导证书、相关证书",
            "verdict": "not-applicable",
          },
          {
            "answered": "nobody concerned",
            "apart": "",
            "expected": "each person (guidance): Which certificates are held: at least 1 of: Guidance certificate; Related certificate",
            "verdict": "not-applicable",
          },
        ]
      `);
  });

  it('says how many people are missing', () => {
    expect(
      inBoth(two, {
        staff: { people: [person('张', certified), person('王', { certificate: { none: true } })] },
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "answered": "适用2人：1人满足，1人未满足",
          "apart": "差1人；持有哪些证书：王（差1项）",
          "expected": "至少2人：持有哪些证书：至少有其中1项：职业指导证书、相关证书",
          "verdict": "partial",
        },
        {
          "answered": "2 people concerned: 1 meets it, 1 does not",
          "apart": "short by 1 person; Which certificates are held: 王 (short by 1 of those listed)",
          "expected": "at least 2 people: Which certificates are held: at least 1 of: Guidance certificate; Related certificate",
          "verdict": "partial",
        },
      ]
    `);
  });

  it('among others says what so many people are to meet', () => {
    const answers = { staff: { people: [person('张', certified)] } };
    expect(inBoth({ expect: { all: [two.expect] } }, answers).map((said) => said.answered)).toEqual([
      '适用1人：1人满足（至少有其中1项：职业指导证书、相关证书）',
      '1 person concerned: 1 meets it (at least 1 of: Guidance certificate; Related certificate)',
    ]);
  });

  it('is told of in short by how many are missing, or by who they are, six by name', () => {
    const inShort = (criterion: Criteria, people: Person[]) =>
      (['zh', 'en'] as const).map((language) => explainedInShort(criterion, { staff: { people } }, language));
    const bare = { certificate: { none: true } };
    expect(inShort(two, [person('张', certified), person('王', bare)])).toEqual([
      '差1人：持有哪些证书：至少有其中1项：职业指导证书、相关证书',
      'short by 1 person: Which certificates are held: at least 1 of: Guidance certificate; Related certificate',
    ]);
    const without = { ...bare, role: { choice: 'adviser' } };
    const many = Array.from({ length: 8 }, (_, nth) => person(nth ? `P${nth}` : ' ', without));
    expect(inShort(each, many)).toEqual([
      '未满足：未署名、P1、P2、P3、P4、P5等8人',
      'not met: unnamed; P1; P2; P3; P4; P5 and 2 more',
    ]);
    expect(inShort(each, [person('张', without), person('王', { role: { choice: 'adviser' } })])).toEqual([
      '未满足：张；资料不全：王',
      'not met: 张; data missing: 王',
    ]);
    expect(inShort(each, [])).toEqual(['未评价', 'unanswered']);
  });

  it('asked for somebody with each of several options says so once, and how many have each', () => {
    const one = (option: string): Expectation => ({
      roster: 'staff',
      quantifier: { atLeast: 1 },
      meets: { question: 'certificate', has: [option] },
    });
    const eachOption = { expect: { atLeast: 2, of: [one('guidance'), one('related')] } };
    const told = (people: Person[]) =>
      inBoth(eachOption, { staff: { people } }).map((said) => [said.expected, said.answered, said.apart]);
    expect(told([person('张', certified), person('王', { certificate: { none: true } })])).toEqual([
      [
        '以下每项至少1人：持有哪些证书：职业指导证书、相关证书',
        '持有哪些证书（适用2人）：职业指导证书：1人；相关证书：0人',
        '差1人：相关证书',
      ],
      [
        'for each of these, at least 1 person: Which certificates are held: Guidance certificate; Related certificate',
        'Which certificates are held (2 people concerned): Guidance certificate: 1 person; Related certificate: 0 people',
        'short by 1 person: Related certificate',
      ],
    ]);
    expect(told([person('王', { certificate: { none: true } })]).map(([, , apart]) => apart)).toEqual([
      '各差1人：职业指导证书、相关证书',
      'short by 1 person each: Guidance certificate; Related certificate',
    ]);
    expect(told([person('李', {})]).map(([, , apart]) => apart)).toEqual([
      '资料不全：职业指导证书、相关证书',
      'data missing: Guidance certificate; Related certificate',
    ]);
    expect(told([]).map(([, answered, apart]) => [answered, apart])).toEqual([
      ['未答', '未评价'],
      ['not answered', 'unanswered'],
    ]);
  });

  it('on which nobody stands is open', () => {
    expect(inBoth(two, { staff: { people: [] } })).toMatchInlineSnapshot(`
      [
        {
          "answered": "未答",
          "apart": "未评价",
          "expected": "至少2人：持有哪些证书：至少有其中1项：职业指导证书、相关证书",
          "verdict": "unanswered",
        },
        {
          "answered": "not answered",
          "apart": "unanswered",
          "expected": "at least 2 people: Which certificates are held: at least 1 of: Guidance certificate; Related certificate",
          "verdict": "unanswered",
        },
      ]
    `);
    expect(inBoth(two, {})).toEqual(inBoth(two, { staff: { people: [] } }));
  });

  it('ruled not applicable gives the reason', () => {
    expect(inBoth(two, { staff: { notApplicable: true, reason: '全部外包' } })).toMatchInlineSnapshot(`
      [
        {
          "answered": "不适用",
          "apart": "全部外包",
          "expected": "至少2人：持有哪些证书：至少有其中1项：职业指导证书、相关证书",
          "verdict": "not-applicable",
        },
        {
          "answered": "not applicable",
          "apart": "全部外包",
          "expected": "at least 2 people: Which certificates are held: at least 1 of: Guidance certificate; Related certificate",
          "verdict": "not-applicable",
        },
      ]
    `);
  });

  it('ruled not applicable without a reason says that it lacks one', () => {
    expect(inBoth(two, { staff: { notApplicable: true, reason: ' ' } })).toMatchInlineSnapshot(`
      [
        {
          "answered": "未答",
          "apart": "标为不适用，但没有写理由",
          "expected": "至少2人：持有哪些证书：至少有其中1项：职业指导证书、相关证书",
          "verdict": "unanswered",
        },
        {
          "answered": "not answered",
          "apart": "marked as not applicable without a reason",
          "expected": "at least 2 people: Which certificates are held: at least 1 of: Guidance certificate; Related certificate",
          "verdict": "unanswered",
        },
      ]
    `);
  });
});
