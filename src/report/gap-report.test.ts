import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { buildGapReport, GapReport } from './gap-report.ts';
import { checkWith, nameOf, reportOf, rowOf } from './testing/check.ts';
import { packIn } from './testing/pack.ts';

const names = (rows: GapReport['rows']) => rows.map(nameOf);

describe('what a report holds', () => {
  test.each(['zh', 'en'] as const)('it is what its schema says, in %s', (language) => {
    expect(GapReport.parse(reportOf({}, language))).toEqual(reportOf({}, language));
  });

  test('it says the same in both languages but for the words', () => {
    const shape = (report: GapReport): unknown =>
      JSON.parse(JSON.stringify(report), (_, value: unknown) => (typeof value === 'string' ? '' : value));
    expect(shape(reportOf({}, 'en'))).toEqual(shape(reportOf({}, 'zh')));
  });

  test('every field is described in its JSON Schema', () => {
    const bare: string[] = [];
    const visit = (schema: { properties?: object; items?: object; anyOf?: object[] }, path: string): void => {
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        if (!('description' in property)) bare.push(`${path}.${key}`);
        visit(property, `${path}.${key}`);
      }
      if (schema.items) visit(schema.items, `${path}[]`);
      for (const variant of schema.anyOf ?? []) visit(variant, path);
    };
    visit(z.toJSONSchema(GapReport) as object, '');
    expect(bare).toEqual([]);
  });

  test('standards and their provisions stand in the order of the texts, whatever the order of choosing', () => {
    expect(reportOf().standards.map(({ id }) => id)).toEqual(['firm', 'second']);
    expect(names(reportOf().rows)).toEqual(
      packIn('zh').standards.flatMap(({ id, provisions }) =>
        provisions.map((provision) => `${id} ${provision.id}`),
      ),
    );
  });

  test('a standard that was not chosen is not reported on', () => {
    const report = reportOf({ standards: ['second'] });
    expect(report.rows.every(({ standard }) => standard === 'second')).toBe(true);
    expect(report.staff).toEqual([]);
    expect(report.evidence.flatMap(({ citations }) => citations.map(({ clause }) => clause))).toEqual([
      '7.1',
      '7.1',
    ]);
  });

  test('answers and standards that the pack no longer knows are counted and otherwise left alone', () => {
    const report = reportOf({ standards: ['firm', 'withdrawn'] });
    expect([report.ignoredAnswers, report.ignoredStandards]).toEqual([1, ['withdrawn']]);
    expect(report.standards.map(({ id }) => id)).toEqual(['firm']);
  });

  test('a provision of which nothing can be said is left out', () => {
    const pack = packIn('zh');
    pack.standards[0]?.provisions.forEach((provision) => {
      if (provision.id === '3.1') provision.noCriteria = null;
    });
    expect(names(buildGapReport(checkWith(), pack).rows)).not.toContain('firm 3.1');
  });
});

describe('gaps', () => {
  test('a gap with no action appears', () => {
    const evaluation = reportOf().gaps.find((row) => nameOf(row) === 'firm 6.2');
    expect(evaluation?.actions).toEqual([
      {
        question: 'evaluation',
        ask: '多长时间评价一次服务？',
        closes: '按周期评价服务',
        optional: false,
        owner: null,
        due: null,
        progress: null,
      },
    ]);
  });

  test('they are the unmet 应, in the order of the texts', () => {
    expect(names(reportOf().gaps)).toEqual([
      'firm 4.1',
      'firm 4.2',
      'firm 5.1(1)',
      'firm 6.2',
      'second 7.1',
      'second 7.5',
    ]);
  });

  test('the strict reading turns statements into gaps, which come last, and changes nothing else', () => {
    const [plain, strict] = [reportOf(), reportOf({ reading: 'strict' })];
    expect(names(strict.gaps)).toEqual([...names(plain.gaps), 'firm 6.1#1']);
    expect(names(strict.observations)).toEqual(
      names(plain.observations).filter((name) => name !== 'firm 6.1#1'),
    );
    const but = (rows: GapReport['rows']) => rows.filter((row) => nameOf(row) !== 'firm 6.1#1');
    expect(but(strict.rows)).toEqual(but(plain.rows));
    expect(strict.information).toEqual(plain.information);
  });

  test('an unmet 宜 is an observation; an unmet 可 and informative text are information', () => {
    expect(names(reportOf().observations)).toEqual(['firm 4.3', 'firm 6.1#1']);
    expect(names(reportOf().information)).toEqual(['firm 6.1#2', 'second 附录A¶1']);
  });

  test('where one of several would do, each way to close the gap says so', () => {
    expect(rowOf('second 7.5').actions.map(({ question, optional }) => [question, optional])).toEqual([
      ['online-service', true],
      ['procedures', true],
    ]);
    expect(rowOf('firm 4.1').actions.map(({ optional }) => optional)).toEqual([false, false]);
  });

  test('what is met needs no action, also where an answer behind it falls short', () => {
    const answers = { 'online-service': { value: { state: 'in-place' as const } } };
    const row = rowOf('second 7.5', reportOf({ answers: { ...checkWith().answers, ...answers } }));
    expect([row.verdict, row.actions]).toEqual(['conforms', []]);
  });

  test('where too many of several do not apply, the gap still says what would close it', () => {
    const pack = packIn('zh');
    const provision = pack.standards[1]?.provisions.find(({ id }) => id === '7.5');
    if (!provision) throw new Error('7.5 is gone.');
    provision.criteria = [
      { expect: { atLeast: 2, of: [{ question: 'group-plan' }, { question: 'job-fairs' }] } },
    ];
    const answers = { ...checkWith().answers, 'group-plan': { value: { state: 'in-place' as const } } };
    const row = rowOf('second 7.5', buildGapReport(checkWith({ answers }), pack));
    expect([row.standing, row.actions.map(({ question }) => question)]).toEqual([
      'gap',
      ['group-plan', 'job-fairs'],
    ]);
  });
});

describe('why a provision has its verdict', () => {
  test('each criterion tells what it expects, what was answered and how far off that is', () => {
    const [space] = rowOf('firm 4.1').criteria;
    expect(space).toEqual({
      verdict: 'nonconforming',
      condition: null,
      about: '接待区有多少平方米？',
      expected: '不少于20m²',
      answered: '12.3m²',
      apart: '差7.7m²',
      inShort: '差7.7m²',
      people: [],
      reading: '只计接待区。',
      questions: ['floor-space'],
    });
  });

  test('where the condition decides, it is the condition that is explained', () => {
    const [plan] = rowOf('firm 6.4').criteria;
    expect(plan).toMatchObject({
      verdict: 'not-applicable',
      condition: '是否采用团体指导：已落实',
      about: '',
      answered: '是否采用团体指导：未落实',
      apart: '不具备适用条件',
    });
  });

  test('an answer that several parts ask for is given once', () => {
    const pack = packIn('zh');
    const provision = pack.standards[0]?.provisions.find(({ id }) => id === '4.2');
    if (!provision) throw new Error('4.2 is gone.');
    const has = (option: string) => ({ question: 'signs', has: [option] });
    provision.criteria = [{ expect: { all: [has('chinese'), has('tibetan')] } }];
    const [criterion] = rowOf('firm 4.2', buildGapReport(checkWith(), pack)).criteria;
    expect(criterion).toMatchObject({ answered: '标识有哪些文字：汉文', apart: '缺：藏文' });
  });

  test('of people it tells how many meet it, how many are still needed, and who falls short', () => {
    const { answers } = checkWith();
    const people = answers['staff']?.people?.filter(({ id }) => id === 'p2') ?? [];
    const criterion = (language: 'zh' | 'en') =>
      rowOf('firm 5.1(2)', reportOf({ answers: { staff: { people } } }, language)).criteria[0];
    expect([criterion('zh')?.answered, criterion('zh')?.apart]).toEqual([
      '适用1人：1人未满足',
      '差1人；是否学过心理学：P2（不符合）',
    ]);
    expect([criterion('en')?.answered, criterion('en')?.apart]).toEqual([
      '1 person concerned: 1 does not meet it',
      'short by 1 person; Was psychology studied: P2 (does not conform)',
    ]);
  });

  test('a roster that nobody has been entered on is unanswered, not short of people', () => {
    const [criterion] = rowOf('firm 5.1(2)', reportOf({ answers: {} })).criteria;
    expect(criterion).toMatchObject({ verdict: 'unanswered', answered: '未答', apart: '未评价' });
  });

  test('a provision that is not judged tells why', () => {
    expect(['firm 3.1', 'firm 6.5', 'second 8.1'].map((name) => rowOf(name).notJudged?.explanation)).toEqual([
      '定义',
      '与他条一并判定：6.2。同一件事。',
      '对他方提出：主管部门',
    ]);
    expect(rowOf('firm 3.1').verdict).toBeNull();
  });

  test('notes, evidence and rulings follow the questions to every provision that asks them', () => {
    expect(rowOf('firm 4.2').notes.map(({ note }) => note)).toEqual(['N1']);
    expect(rowOf('second 7.2').notApplicable.map(({ reason }) => reason)).toEqual(['R1']);
    for (const name of ['firm 6.6', 'second 7.1'])
      expect(rowOf(name).evidence.map(({ document }) => document)).toEqual(['D1', 'D2']);
  });
});

describe('questions', () => {
  const { summary, unanswered, notApplicable, evidence } = reportOf();

  test('those asked are answered, still to be answered, or not needed', () => {
    const { asked, answered, notNeeded } = summary.questions;
    expect(answered + unanswered.length + notNeeded).toBe(asked);
    expect(summary.questions).toEqual({ asked: 15, answered: 11, notApplicable: 1, notNeeded: 1 });
  });

  test('one that is asked only behind a condition that does not hold is not called for', () => {
    expect(unanswered.map(({ question }) => question)).toEqual(['terms-standard', 'home-visits', 'handbook']);
    const open = { ...checkWith().answers, 'group-guidance': {} };
    expect(reportOf({ answers: open }).unanswered.map(({ question }) => question)).toContain('group-plan');
  });

  test('each tells what is missing: all of it, a part, or the reason why it does not apply', () => {
    expect(unanswered.map(({ why }) => why)).toEqual(['所填不全', '标为不适用，但没有写理由', '未答']);
  });

  test('a ruling without a reason is no ruling', () => {
    expect(notApplicable.map(({ question }) => question)).toEqual(['job-fairs']);
    expect(rowOf('second 7.3').verdict).toBe('unanswered');
  });

  test('a document is listed once, with every question and clause that it serves', () => {
    expect(
      evidence.map(({ document, questions, citations }) => [
        document,
        questions.length,
        citations.map(nameOf),
      ]),
    ).toEqual([
      ['D1', 2, ['firm 4.2', 'firm 6.6', 'second 7.1']],
      ['D2', 1, ['firm 6.6', 'second 7.1']],
    ]);
  });
});
