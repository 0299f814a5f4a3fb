import { describe, expect, test } from 'vitest';
import type { Document, Table } from '../export/document.ts';
import type { Check } from '../model/answer.ts';
import type { Language } from '../model/text.ts';
import { gapReportDocument } from './document.ts';
import { checkWith, nameOf, reportOf } from './testing/check.ts';
import { packIn } from './testing/pack.ts';
import { verdictTable } from './verdict-table.ts';

const documentOf = (given: Partial<Check> = {}, language: Language = 'zh') =>
  gapReportDocument(reportOf(given, language));

const tablesOf = ({ blocks }: Document) => blocks.filter((block) => block.kind === 'table');

function table(id: string, document = documentOf()): Table {
  const found = tablesOf(document).find((other) => other.id === id);
  if (!found) throw new Error(`There is no table ${id}.`);
  return found;
}

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

  test('has the same structure in both languages', () => {
    const structure = ({ blocks }: Document) =>
      blocks.map((block) => {
        if (block.kind === 'table')
          return [block.id, block.columns.map(({ type, width }) => [type, width]), block.rows.length];
        if (block.kind === 'facts') return block.rows.length;
        return block.kind === 'heading' ? [block.id, block.level] : block.kind;
      });
    expect(structure(documents.en)).toEqual(structure(documents.zh));
  });

  test('speaks no English in Chinese, and no Chinese in English', () => {
    expect(textsOf(documents.zh).filter((text) => /[a-z]{3,} [a-z]+ [a-z]/i.test(text))).toEqual([]);
    expect(
      textsOf(documents.en).filter((text) => /[\p{Script=Han}，。：；（）《》、？]/u.test(text)),
    ).toEqual([]);
  });

  test('leaves no stray space between Chinese characters, and no empty sentence', () => {
    const han = /[\p{Script=Han}，。：；（）《》、？] +[\p{Script=Han}，。：；（）《》、？]/u;
    expect(textsOf(documents.zh).filter((text) => han.test(text))).toEqual([]);
    expect(
      textsOf(documents.zh).filter((text) => /[，；：、。]{2}|：$/.test(text.replace(/人：$|期：$/, ''))),
    ).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('shows nothing of the machinery, in %s', (language) => {
    const texts = textsOf(documents[language]);
    expect(texts.filter((text) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('fills every column of every row, in %s', (language) => {
    for (const { columns, rows } of tablesOf(documents[language]))
      for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test.each(['zh', 'en'] as const)(
    'names every place once, and every sheet as a workbook allows, in %s',
    (language) => {
      const { blocks } = documents[language];
      const ids = blocks.flatMap((block) => ('id' in block ? [block.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      const sheets = tablesOf(documents[language]).map(({ sheet }) => sheet.toLowerCase());
      expect(new Set(sheets).size).toBe(sheets.length);
      for (const sheet of sheets) expect(sheet).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    },
  );

  test('lists as many gaps, observations, documents and questions as the report counts', () => {
    const report = reportOf(given);
    const rows = (id: string) => table(id, documents.zh).rows.length;
    expect(rows('gaps-table')).toBe(report.summary.whole.standings.gap);
    expect(rows('observations-table')).toBe(report.summary.whole.standings.observation);
    expect(rows('information-table')).toBe(report.summary.whole.standings.information);
    expect(rows('evidence-table')).toBe(report.evidence.length);
    expect(rows('unanswered-table')).toBe(report.unanswered.length);
    expect(rows('not-applicable-table')).toBe(report.notApplicable.length);
    expect(rows('verdicts-table')).toBe(report.rows.length);
  });

  test('gives in every table of verdicts the totals of the report', () => {
    const { verdicts } = reportOf(given).summary.whole;
    const totals = [
      verdicts.conforms,
      verdicts.partial,
      verdicts.nonconforming,
      verdicts['not-applicable'],
      verdicts.unanswered,
    ];
    for (const id of ['by-standard', 'by-area', 'by-obligation'])
      expect(table(id, documents.zh).rows.at(-1)?.slice(1)).toEqual(totals);
  });
});

test('an inspector finds the sections in this order', () => {
  const headings = (language: Language) =>
    documentOf({}, language).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings('zh')).toEqual([
    '一、概要',
    '二、差距',
    '三、观察项',
    '四、人员',
    '五、证据清单',
    '六、未答检查项',
    '七、判为不适用的检查项',
    '八、逐条判定',
    '九、编制说明',
    '十、签字',
  ]);
  expect(headings('en')[1]).toBe('2. Gaps');
});

test('the reader learns first who checked what, when, and how it was read', () => {
  const [facts] = documentOf().blocks;
  expect(facts).toEqual({
    kind: 'facts',
    rows: [
      { label: '自查机构', value: 'A1' },
      { label: '自查人', value: 'S1' },
      { label: '自查日期', value: '2026年11月20日' },
      { label: '对照标准', value: '《城市职业指导服务规范》，2025年草案。草案，尚未发布。' },
      {
        label: '对照标准',
        value: '《乡村职业指导服务规范》，2024年草案。草案，尚未发布。原文条号缺失，所用条号为重建。',
      },
      { label: '读法', value: '一般读法：陈述句未得到印证的，列为观察项，不计入差距。' },
    ],
  });
});

test('the sentences of the summary give the figures of the report', () => {
  const paragraphs = (language: Language) =>
    documentOf({}, language).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  expect(paragraphs('zh').slice(0, 5)).toEqual([
    '本次自查对照2项标准，共判定17条条款：符合2条，部分符合4条，不符合6条，不适用2条，未评价3条。',
    '差距6项，观察项2项，供参考2项。未评价的条款中是否还有差距，要等答复后才能判定。',
    '其中5项差距尚未落实责任人或完成期限。',
    '涉及检查项15个：已答11个，其中判为不适用1个；待答3个；因条件不具备而无须作答1个。',
    '另有3条条款不作判定：定义1条、与他条一并判定1条、对他方提出1条。',
  ]);
  expect(paragraphs('en').slice(0, 5)).toEqual([
    'The agency was held against 2 standards, and 17 provisions judged: 2 conformed with, 4 in part, 6 not conformed with, 2 not applicable, 3 unanswered.',
    'There are 6 gaps, 2 observations and 2 findings for information. Whether there are more gaps among the unanswered provisions cannot be told before they are answered.',
    '5 gaps still lack an owner or a due date.',
    '15 questions asked: 11 answered, 1 of them ruled not applicable; 3 still to be answered; 1 not needed because a condition does not hold.',
    '3 more provisions are not judged: definition, 1; judged with another provision, 1; addressed to somebody else, 1.',
  ]);
});

test('a gap tells clause, text, answer, distance, what would close it, who and when', () => {
  const { columns, rows } = table('gaps-table');
  expect(columns.map(({ label }) => label)).toEqual([
    '条款',
    '要求内容',
    '自查情况',
    '差距',
    '整改措施',
    '责任人',
    '完成期限',
  ]);
  expect(rows[1]).toEqual([
    '《城市规范》\n4.2',
    '标识应使用汉藏两种文字。',
    '标识有哪些文字：汉文',
    '部分符合，缺：藏文',
    '补齐两种文字的标识',
    'O1',
    '2026-12-31',
  ]);
});

test('a gap that nobody has been charged with says so', () => {
  expect(table('gaps-table').rows[3]?.slice(-2)).toEqual(['未安排', '未定']);
  expect(table('gaps-table', documentOf({}, 'en')).rows[3]?.slice(-2)).toEqual(['not assigned', 'not set']);
});

test('a gap with several shortfalls numbers them, each with its own owner and date', () => {
  expect(table('gaps-table').rows[0]?.slice(2)).toEqual([
    '（1）接待区有多少平方米：12.3m²\n（2）有没有安静的咨询室：未落实',
    '（1）不符合，差7.7m²\n（2）不符合',
    '（1）扩大接待区\n（2）腾出一间咨询室',
    '（1）未安排\n（2）O2',
    '（1）未定\n（2）2027-01-31',
  ]);
});

test('a gap that one of several things would close does not ask for all of them', () => {
  expect(table('gaps-table').rows[5]?.[4]).toBe(
    '（1）开通网络服务（可选措施，不必全做）\n（2）把服务流程写成文件（可选措施，不必全做）',
  );
});

test('under the strict reading a statement among the gaps is marked as one', () => {
  expect(table('gaps-table', documentOf({ reading: 'strict' })).rows.at(-1)?.[0]).toBe(
    '《城市规范》\n6.1\n陈述',
  );
});

test('with one standard its name is not repeated in every row', () => {
  expect(table('gaps-table', documentOf({ standards: ['firm'] })).rows[0]?.[0]).toBe('4.1');
});

test('people stand side by side as far as a page is wide, then in a further table', () => {
  const document = documentOf(crowd());
  expect(table('staff-matrix-1', document).columns).toHaveLength(10);
  expect(
    table('staff-matrix-2', document)
      .columns.slice(3)
      .map(({ label }) => label),
  ).toEqual(['P7', 'P8']);
});

test('the staff matrix shows who meets which provision', () => {
  expect(table('staff-matrix').rows.map((row) => row.slice(2))).toEqual([
    ['部分符合', '✓ 符合', '✕ 不符合', null],
    ['符合', '✓ 符合', null, null],
  ]);
  expect(table('staff-table').rows[1]).toEqual([
    'P2',
    '职业指导人员',
    1,
    0,
    '《城市规范》5.1（1）：持有哪些证书：差1项',
  ]);
});

test('evidence names the clauses that it serves, standard by standard', () => {
  expect(table('evidence-table').rows[0]).toEqual([
    'D1',
    'K1',
    '标识有哪些文字？\n投诉人最迟几个工作日内得到结果？',
    '《城市规范》4.2、6.6\n《乡村规范》7.1',
  ]);
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
    expect(table('readings-table').rows).toEqual([['《城市规范》\n4.1', '只计接待区。']]);
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
