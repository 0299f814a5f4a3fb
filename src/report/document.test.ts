import { describe, expect, test } from 'vitest';
import type { Document, Table } from '../export/document.ts';
import { parallel } from '../export/parallel.ts';
import type { Check } from '../model/answer.ts';
import type { Language } from '../model/text.ts';
import { sectionIds } from './choices.ts';
import { gapReportDocument, gapReportWorkbook } from './document.ts';
import { checkWith, nameOf, reportOf } from './testing/check.ts';
import { packIn } from './testing/pack.ts';
import { verdictTable } from './verdict-table.ts';

const workbookOf = (given: Partial<Check> = {}, language: Language = 'zh') =>
  gapReportWorkbook(reportOf(given, language));

const documentOf = (given: Partial<Check> = {}, language: Language = 'zh') =>
  gapReportDocument(reportOf(given, language));

const tablesOf = ({ blocks }: Document) => blocks.filter((block) => block.kind === 'table');

function table(id: string, document = documentOf()): Table {
  const found = tablesOf(document).find((other) => other.id === id);
  if (!found) throw new Error(`There is no table ${id}.`);
  return found;
}

/** The rows of a table that is parted by standard on paper. */
const rowsUnder = (id: string, document = documentOf()) =>
  tablesOf(document)
    .filter((other) => other.id === id || other.id.startsWith(`${id}-`))
    .flatMap(({ rows }) => rows);

/** Every text that a reader meets. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    ['id', 'kind', 'tone', 'type', 'language'].includes(key) ? [] : textsOf(item),
  );
}

/** A full roster, several times over: more people than stand side by side. */
const crowd = () => {
  const { answers } = checkWith();
  const people = Array.from({ length: 9 }, (_, index) => ({
    id: `p${index}`,
    name: `P${index}`,
    fields: {},
  }));
  return { answers: { ...answers, staff: { people } } };
};

const situations: [string, Partial<Check>][] = [
  ['as answered', {}],
  ['read strictly', { reading: 'strict' }],
  ['against one standard', { standards: ['firm'] }],
  ['against a standard without staff provisions', { standards: ['second'] }],
  ['with nothing answered', { answers: {}, assessor: '' }],
  ['with many people', crowd()],
  ['with a standard that is gone', { standards: ['firm', 'gone'] }],
];

describe.each(situations)('a document %s', (_, given) => {
  const documents = { zh: documentOf(given, 'zh'), en: documentOf(given, 'en') };
  const workbooks = { zh: workbookOf(given, 'zh'), en: workbookOf(given, 'en') };

  test.each([
    ['document', documents],
    ['workbook', workbooks],
  ])('has the same structure in both languages, as a %s', (_name, { zh, en }) => {
    const structure = ({ blocks }: Document) =>
      blocks.map((block) => {
        if (block.kind === 'table')
          return [block.id, block.columns.map(({ type, width }) => [type, width]), block.rows.length];
        if (block.kind === 'facts') return block.rows.length;
        if (block.kind === 'bars') return block.rows.map(({ values }) => values);
        return block.kind === 'heading' ? [block.id, block.level] : block.kind;
      });
    expect(structure(en)).toEqual(structure(zh));
    expect(() => parallel(zh, en)).not.toThrow();
  });

  test('speaks no English in Chinese, and no Chinese in English', () => {
    expect(
      textsOf([documents.zh, workbooks.zh]).filter((text) => /[a-z]{3,} [a-z]+ [a-z]/i.test(text)),
    ).toEqual([]);
    expect(
      textsOf([documents.en, workbooks.en]).filter((text) =>
        /[\p{Script=Han}，。：；（）《》、？]/u.test(text),
      ),
    ).toEqual([]);
  });

  test('leaves no stray space between Chinese characters, and no empty sentence', () => {
    const han = /[\p{Script=Han}，。：；（）《》、？] +[\p{Script=Han}，。：；（）《》、？]/u;
    expect(textsOf([documents.zh, workbooks.zh]).filter((text) => han.test(text))).toEqual([]);
    expect(
      textsOf(documents.zh).filter((text) => /[，；：、。]{2}|：$/.test(text.replace(/人：$|期：$/, ''))),
    ).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('shows nothing of the machinery, in %s', (language) => {
    const texts = textsOf([documents[language], workbooks[language]]);
    expect(texts.filter((text) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('fills every column of every row, in %s', (language) => {
    for (const { columns, rows } of [documents, workbooks].flatMap((of) => tablesOf(of[language])))
      for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test.each(['zh', 'en'] as const)(
    'names every place once, and every sheet as a workbook allows, in %s',
    (language) => {
      const { blocks } = documents[language];
      const ids = blocks.flatMap((block) => ('id' in block ? [block.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      const sheets = tablesOf(workbooks[language]).map(({ sheet }) => sheet.toLowerCase());
      expect(new Set(sheets).size).toBe(sheets.length);
      for (const sheet of sheets) expect(sheet).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    },
  );

  test('lists as many gaps, observations, documents and questions as the report counts', () => {
    const report = reportOf(given);
    for (const document of [documents.zh, workbooks.zh]) {
      const rows = (id: string) => rowsUnder(id, document).length;
      expect(rows('gaps-table')).toBe(report.summary.whole.standings.gap);
      expect(rows('observations-table')).toBe(report.summary.whole.standings.observation);
      expect(rows('information-table')).toBe(report.summary.whole.standings.information);
      expect(rows('plan-table')).toBe(report.plan.length);
      expect(rows('evidence-table')).toBe(report.evidence.length);
      expect(rows('missing-evidence-table')).toBe(report.missingEvidence.length);
      expect(rows('unanswered-table')).toBe(report.unanswered.length);
      expect(rows('not-applicable-table')).toBe(report.summary.whole.verdicts['not-applicable']);
    }
    expect(table('verdicts-table', workbooks.zh).rows.length).toBe(report.rows.length);
    expect(rowsUnder('verdicts-table', documents.zh).length).toBe(report.rows.length);
  });

  test('gives in its bars and counts the totals of the report', () => {
    const { whole, standards } = reportOf(given).summary;
    const values = ({ verdicts }: typeof whole) => [
      verdicts.conforms,
      verdicts.partial,
      verdicts.nonconforming,
      verdicts['not-applicable'],
      verdicts.unanswered,
    ];
    const bars = documents.zh.blocks.find((block) => block.kind === 'bars');
    const several = standards.length > 1;
    expect(bars?.rows.slice(0, standards.length + Number(several)).map((row) => row.values)).toEqual([
      ...standards.map(({ counts }) => values(counts)),
      ...(several ? [values(whole)] : []),
    ]);
    const totals = table('counts-table', workbooks.zh).rows.filter((row) => row[1] === '合计');
    expect(totals.at(-1)?.slice(2)).toEqual([
      whole.total,
      ...values(whole),
      whole.standings.gap,
      whole.standings.observation,
    ]);
  });
});

test('an inspector finds the sections in this order', () => {
  const headings = (language: Language) =>
    documentOf({}, language).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.number + block.text] : [],
    );
  expect(headings('zh')).toEqual([
    '一、概要',
    '二、差距',
    '三、整改计划',
    '四、观察项',
    '五、各标准对照',
    '六、人员',
    '七、证据',
    '八、未答检查项',
    '九、适用性声明',
    '十、逐条判定',
    '十一、编制说明',
    '十二、签字',
  ]);
  expect(headings('en')[1]).toBe('2. Gaps');
});

test('only the parts asked for go in, numbered without a break, and the first page always', () => {
  const report = reportOf();
  const ids = (parts: Iterable<(typeof sectionIds)[number]>) =>
    gapReportDocument(report, new Set(parts)).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [`${block.number}${block.id}`] : [],
    );
  expect(ids(['signatures', 'plan'])).toEqual(['一、summary', '二、plan', '三、signatures']);
  expect(ids([])).toEqual(['一、summary']);
  const sheets = tablesOf(gapReportWorkbook(report, new Set(['plan']))).map(({ id }) => id);
  expect(sheets).toEqual(['counts-table', 'plan-table']);
});

test('the reader learns first who checked, against what, and how it was read', () => {
  const { subtitle, blocks } = documentOf();
  expect(subtitle).toBe('A1\u30002026年11月20日');
  expect(blocks[0]).toEqual({
    kind: 'facts',
    rows: [
      { label: '自查人', value: 'S1' },
      { label: '对照标准', value: '《城市规范》《乡村规范》' },
      { label: '读法', value: '一般读法' },
    ],
  });
});

test('the statement of applicability says what the texts are worth and why a provision does not apply', () => {
  expect(table('standards-table').rows.map(([name]) => name)).toEqual([
    '《城市职业指导服务规范》（简称《城市规范》），2025年草案。草案，尚未发布。',
    '《乡村职业指导服务规范》（简称《乡村规范》），2024年草案。草案，尚未发布。原文条号缺失，所用条号为重建。',
  ]);
  expect(table('not-applicable-table').rows.map((row) => [row[0], row[2]])).toEqual([
    ['《城市规范》\n6.4', '适用条件不具备。是否采用团体指导：条件是“已落实”，答复是“未落实”'],
    ['《乡村规范》\n7.2', '机构判定（是否举办招聘会？）：R1'],
  ]);
});

test('the sentences of the first page give the figures of the report', () => {
  const paragraphs = (language: Language) =>
    documentOf({}, language).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  expect(paragraphs('zh').slice(0, 2)).toEqual([
    '本次自查对照2项标准，共判定17条条款：符合2条，部分符合4条，不符合6条，不适用2条，未评价3条。',
    '差距6项，观察项2项，供参考2项。其中5项差距尚未落实责任人或完成期限。未评价的条款中是否还有差距，要等答复后才能判定。',
  ]);
  expect(paragraphs('en').slice(0, 2)).toEqual([
    'The agency was held against 2 standards, and 17 provisions were judged: the agency conforms with 2, partly with 4 and not with 6; 2 do not apply, and 3 are unanswered.',
    'There are 6 gaps, 2 observations and 2 findings for information. 5 gaps still lack an owner or a due date. Whether there are more gaps among the unanswered provisions cannot be told before they are answered.',
  ]);
  expect(paragraphs('zh')).toContain(
    '涉及检查项15个：已答11个，其中判为不适用1个；待答3个；因条件不具备而无须作答1个。',
  );
});

test('a gap tells clause, text, answer, distance and what would close it', () => {
  const { columns, rows } = table('gaps-table', workbookOf());
  expect(columns.map(({ label }) => label)).toEqual(['条款', '要求内容', '自查情况', '差多少', '整改措施']);
  expect(rows[1]).toEqual([
    '《城市规范》\n4.2',
    '标识应使用汉藏两种文字。',
    '标识有哪些文字：汉文',
    '部分符合，缺：藏文',
    '补齐两种文字的标识',
  ]);
});

test('on paper a long answer is written out once, and then pointed to', () => {
  const found = (answered: string) => {
    const report = reportOf({ standards: ['firm'] });
    const [gap] = report.gaps.filter(({ clause }) => clause === '4.2');
    const criteria = gap!.criteria.map((criterion) => ({ ...criterion, answered }));
    const gaps = ['4.2', '4.9'].map((clause) => ({ ...gap!, clause, criteria }));
    return table('gaps-table', gapReportDocument({ ...report, gaps })).rows.map(([, , cell]) => cell);
  };
  const long = '汉文、藏文和其他许多种文字，逐一列在这里，写满一行还不够';
  expect(found(long)).toEqual([
    `标识有哪些文字：${long}\n◐ 部分符合，缺：藏文`,
    '答复同4.2\n◐ 部分符合，缺：藏文',
  ]);
  expect(found('汉文')[1]).toBe('标识有哪些文字：汉文\n◐ 部分符合，缺：藏文');
});

test('so is a long measure', () => {
  const report = reportOf({ standards: ['firm'] }, 'en');
  const [gap] = report.gaps;
  const closes = 'Put up what is missing, in both languages, and have somebody check it every month';
  const actions = gap!.actions.slice(0, 1).map((action) => ({ ...action, closes }));
  const gaps = ['4.1', '4.2'].map((clause) => ({ ...gap!, clause, actions }));
  const { rows } = table('gaps-table', gapReportDocument({ ...report, gaps }));
  expect(rows.map((row) => row.at(-1))).toEqual([closes, 'As for 4.1']);
});

test('on paper the gaps of a standard stand together, answer and distance one under the other', () => {
  const { caption, columns, rows } = table('gaps-table-firm');
  expect(caption).toBe('差距：《城市规范》，4项');
  expect(columns.map(({ label }) => label)).toEqual(['条款', '要求内容', '自查情况', '整改措施']);
  expect(rows[1]).toEqual([
    '4.2',
    '标识应使用汉藏两种文字。',
    '标识有哪些文字：汉文\n◐ 部分符合，缺：藏文',
    '补齐两种文字的标识',
  ]);
});

test('of people a gap names who falls short; on what stands in their own table', () => {
  expect(table('gaps-table-firm').rows[2]?.[2]).toContain('\n◐ 部分符合，未满足：P2');
});

test('a gap with several shortfalls numbers them', () => {
  expect(table('gaps-table-firm').rows[0]?.slice(2)).toEqual([
    '（1）接待区有多少平方米：12.3m²\n✕ 不符合，差7.7m²\n（2）有没有安静的咨询室：未落实\n✕ 不符合',
    '（1）扩大接待区\n（2）腾出一间咨询室',
  ]);
});

test('a gap that one of several things would close does not ask for all of them', () => {
  expect(rowsUnder('gaps-table')[5]?.[3]).toBe(
    '（1）开通网络服务（可选措施，不必全做）\n（2）把服务流程写成文件（可选措施，不必全做）',
  );
});

test('the plan lists what is arranged by date, then what nobody has taken on, which is marked', () => {
  expect(table('plan-table').rows.map(([, ...row]) => row)).toMatchInlineSnapshot(`
    [
      [
        "补齐两种文字的标识",
        "《城市规范》4.2",
        "O1",
        "2026-12-31",
        "未开始",
      ],
      [
        "腾出一间咨询室",
        "与其他措施一起：《城市规范》4.1",
        "O2",
        "2027-01-31",
        "未开始",
      ],
      [
        "安排无证人员取证",
        "《城市规范》5.1（1）",
        "O1",
        null,
        "未开始",
      ],
      [
        "按周期评价服务",
        "《城市规范》6.2",
        null,
        null,
        "▲尚无安排",
      ],
      [
        "缩短投诉办理时间",
        "《乡村规范》7.1",
        null,
        null,
        "▲尚无安排",
      ],
      [
        "开通网络服务",
        "《乡村规范》7.5",
        null,
        null,
        "▲尚无安排",
      ],
      [
        "把服务流程写成文件",
        "《乡村规范》7.5",
        null,
        null,
        "▲尚无安排",
      ],
      [
        "扩大接待区",
        "与其他措施一起：《城市规范》4.1",
        null,
        null,
        "▲尚无安排",
      ],
    ]
  `);
});

test('an action that is late, or done while the gap is still there, says so', () => {
  const { answers } = checkWith();
  const signs = { ...answers['signs'], due: '2026-11-01', progress: 'under-way' as const };
  const late = documentOf({ answers: { ...answers, signs } });
  expect(table('plan-table', late).rows[0]?.slice(3)).toEqual(['O1', '2026-11-01', '进行中\n▲已过期']);
  const done = documentOf({ answers: { ...answers, signs: { ...signs, progress: 'done' } } });
  expect(table('plan-table', done).rows[0]?.[5]).toBe('已完成');
  expect(textsOf(done).some((text) => text.includes('1项措施记为已完成，但答复尚未更新'))).toBe(true);
});

test('under the strict reading a statement among the gaps is marked as one', () => {
  const strict = { reading: 'strict' } as const;
  expect(table('gaps-table', workbookOf(strict)).rows.at(-1)?.[0]).toBe('《城市规范》\n6.1\n陈述');
  expect(table('gaps-table-firm', documentOf(strict)).rows.at(-1)?.[0]).toBe('6.1\n陈述');
});

test('with one standard its name is not repeated in every row', () => {
  expect(table('gaps-table', workbookOf({ standards: ['firm'] })).rows[0]?.[0]).toBe('4.1');
  expect(table('gaps-table', documentOf({ standards: ['firm'] })).caption).toBe('差距');
});

test('people stand down and standards across, however many people there are', () => {
  const { columns, rows } = table('staff-matrix', documentOf(crowd()));
  expect(columns.map(({ label }) => label)).toEqual(['姓名', '《城市规范》']);
  expect(rows).toHaveLength(9);
});

test('the staff matrix shows who meets a standard, and which provisions somebody does not meet', () => {
  expect(table('staff-matrix').rows).toEqual([
    ['P1', '✓ 都满足'],
    ['P2', '✕ 5.1（1）'],
    ['未署名3', null],
  ]);
  expect(table('staff-sheet', workbookOf()).rows[1]).toEqual(['P2', '不符合', null]);
  expect(table('staff-shortfalls').rows[0]).toEqual(['持有哪些证书：差1项', 1, 'P2', '《城市规范》5.1（1）']);
  expect(table('staff-table', workbookOf()).rows[1]).toEqual([
    'P2',
    '职业指导人员',
    1,
    0,
    '持有哪些证书：差1项（《城市规范》5.1（1））',
  ]);
});

test('the binder tells who keeps a document and until when it holds; what has expired comes first', () => {
  const { answers } = checkWith();
  const evidence = [
    { document: 'D3', kept: 'K3', keeper: 'KP', expires: '2026-11-19' },
    { document: 'D4', kept: 'K4', expires: '2026-11-20' },
  ];
  const document = documentOf({
    answers: { ...answers, evaluation: { ...answers['evaluation'], evidence } },
  });
  expect(table('evidence-table', document).rows.map((row) => row.slice(0, 5))).toEqual([
    ['D3', 'K3', 'KP', '2026-11-19', '▲检查日前失效'],
    ['D1', 'K1', '', null, '未填期限'],
    ['D2', 'K2', '', null, '未填期限'],
    ['D4', 'K4', '', '2026-11-20', '有效'],
  ]);
});

test('an answer that conforms and has no document to show for it is listed', () => {
  expect(reportOf().missingEvidence.map(({ question }) => question)).toEqual(['staff']);
  expect(table('missing-evidence-table').rows[0]?.[2]).toBe('《城市规范》5.1（2）');
});

test('a question that several standards ask has its answer once, and what each makes of it', () => {
  const { columns, rows } = table('shared-table', workbookOf());
  expect(columns.map(({ label }) => label)).toEqual(['检查项', '答复', '《城市规范》', '《乡村规范》']);
  expect(rows.find(([ask]) => ask === '投诉人最迟几个工作日内得到结果？')).toMatchInlineSnapshot(`
    [
      "投诉人最迟几个工作日内得到结果？",
      "8个工作日",
      "✓ 符合（6.6：不超过10个工作日）",
      "✕ 不符合（7.1：不超过5个工作日；超出3个工作日）",
    ]
  `);
});

test('on paper only those shared questions stand on which the standards disagree', () => {
  const parted = table('shared-table').rows;
  expect(parted.map(([ask]) => ask)).toContain('投诉人最迟几个工作日内得到结果？');
  expect(parted.length).toBeLessThan(table('shared-table', workbookOf()).rows.length);
  const several = reportOf().shared.map(({ standards }) => standards.flatMap(({ asks }) => asks));
  const differ = several.filter((asks) => new Set(asks.map(({ verdict }) => verdict)).size > 1);
  expect(parted).toHaveLength(differ.length);
});

test('of many who fall short on the same thing it is said that it is everybody', () => {
  const { answers } = checkWith();
  const fields = { role: { choice: 'adviser' }, certificate: { none: true } };
  const people = Array.from({ length: 7 }, (_, index) => ({ id: `p${index}`, name: `P${index}`, fields }));
  const rows = (list: typeof people) =>
    table('staff-shortfalls', documentOf({ answers: { ...answers, staff: { people: list } } })).rows;
  expect(rows(people)[0]?.slice(1, 3)).toEqual([7, '涉及的人员全部']);
  expect(rows(people.slice(0, 2))[0]?.slice(1, 3)).toEqual([2, 'P0、P1']);
});

test('an empty section says so', () => {
  const conforming = documentOf({ standards: ['second'], answers: {} });
  expect(table('gaps-table', conforming)).toMatchObject({ rows: [], empty: '就已作的答复，没有差距。' });
  expect(conforming.blocks).toContainEqual(
    expect.objectContaining({ text: '所对照的标准没有需要逐人判定的条款。' }),
  );
});

describe('the table of verdicts', () => {
  const rowOf = (name: string) => {
    const report = reportOf();
    return verdictTable(report).rows[report.rows.findIndex((row) => nameOf(row) === name)];
  };

  test('tells of every provision why it has its verdict, and what is on record', () => {
    expect(rowOf('firm 4.2')).toEqual([
      '《城市规范》',
      '4.2',
      '场地设施',
      '应·要求',
      '标识应使用汉藏两种文字。',
      '部分符合',
      '差距',
      '期望：全部具备：汉文、藏文\n答复：标识有哪些文字：汉文\n差异：缺：藏文',
      '备注：N1\n证据：D1（K1）\n责任人：O1\n完成期限：2026-12-31',
    ]);
  });

  test('tells of a provision that does not apply which condition does not hold', () => {
    expect(rowOf('firm 6.4')?.slice(5, 8)).toEqual([
      '不适用',
      null,
      '适用条件：是否采用团体指导：已落实\n期望：已落实\n答复：是否采用团体指导：未落实\n说明：不具备适用条件',
    ]);
  });

  test('tells how doubtful wording was read beside the method, not in every row', () => {
    expect(table('readings-table', workbookOf()).rows).toEqual([['《城市规范》\n4.1', '只计接待区。']]);
    expect(textsOf(verdictTable(reportOf())).filter((text) => text.includes('只计接待区'))).toEqual([]);
  });

  test('marks informative text, and names a place in an annex as each language does', () => {
    expect(rowOf('second 附录A¶1')?.slice(1, 4)).toEqual(['附录A第1段', null, '应·要求（资料性）']);
    expect(verdictTable(reportOf({}, 'en')).rows.at(-1)?.[1]).toBe('Annex A, paragraph 1');
  });

  test('tells of a provision that is not judged why not', () => {
    expect(rowOf('firm 6.5')?.slice(5)).toEqual(['不作判定', null, '与他条一并判定：6.2。同一件事。', null]);
  });
});

test('the reader is told what the report leaves out', () => {
  expect(textsOf(documentOf({ standards: ['firm', 'gone'] }))).toEqual(
    expect.arrayContaining([
      '自查记录中有1个答复所对应的检查项已不再使用，未计入本报告。',
      '自查记录中选定的标准有1项已不在库中，未作对照：gone。',
    ]),
  );
});

test('a pack in either language asks the same questions of the same provisions', () => {
  const ids = (language: Language) => {
    const { standards, questions } = packIn(language);
    return [standards.map(({ provisions }) => provisions.map(({ id }) => id)), questions.map(({ id }) => id)];
  };
  expect(ids('en')).toEqual(ids('zh'));
});

test('on paper the counts stand under their standard, with the same figures as in the workbook', () => {
  const [paper, sheet] = [table('counts-table'), table('counts-table', workbookOf())];
  expect(paper.rows.map((row) => row.slice(1))).toEqual(sheet.rows.map((row) => row.slice(2)));
  expect(paper.rows.slice(0, 2).map(([label]) => label)).toEqual(['《城市规范》', '其中：场地设施']);
});
