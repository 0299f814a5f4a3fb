import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { PackQuestion } from '../../../model/pack.ts';
import { loadLibrary } from '../../../library/load.ts';
import { packOf } from '../../../site/pack.ts';
import { dayOfCell, guessMeaning, leftEmpty, readCell } from './cells.ts';
import { guessColumns, hasHeads, type FieldsIn } from './columns.ts';
import { doubtsOf, readPeople, type Matching } from './people.ts';
import { sheetOf, sheetsOf } from './table.ts';
import { templateFile } from './template.ts';

type RosterQuestion = Extract<PackQuestion, { type: 'roster' }>;

const library = loadLibrary(process.cwd());
const rosterIn = (language: 'zh' | 'en') =>
  packOf(library, language).questions.find(({ id }) => id === 'staff') as RosterQuestion;
const [zh, en] = [rosterIn('zh'), rosterIn('en')];
const fields: FieldsIn = Object.fromEntries(
  Object.entries(zh.fields).map(([id, here]) => [id, { here, there: en.fields[id] }]),
);
const field = (id: string) => fields[id]!;
let ids = 0;
const freshId = () => `p${(ids += 1)}`;

function matching(rows: string[][], given: Partial<Matching> = {}): Matching {
  const [heads = [], ...others] = rows;
  const targets = guessColumns(heads, others, fields);
  return { heads, rows: others, firstRow: 2, targets, meanings: {}, lenient: false, ...given };
}

test('what is copied out of a spreadsheet keeps its line breaks and its blanks', async () => {
  expect(await sheetOf('姓名\t学历\r\nZX\t"本科\n（自考）"\r\n\t\r\nLS\t\r\n')).toEqual({
    name: '',
    rows: [
      ['姓名', '学历'],
      ['ZX', '本科\n（自考）'],
      ['', ''],
      ['LS', ''],
    ],
  });
  expect(await sheetOf('ZX\nLS\n')).toMatchObject({ rows: [['ZX'], ['LS']] });
  expect(await sheetOf(' \n')).toBe('empty');
});

test('a CSV file is read in the encoding that a Chinese Excel gives it, and an old workbook is named as such', async () => {
  const gbk = new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd1, 0xa7, 0xc0, 0xfa, 0x0a, 0x5a, 0x58]);
  expect(await sheetsOf(new Blob([gbk]))).toEqual([
    {
      name: '',
      rows: [
        ['姓名', '学历'],
        ['ZX', ''],
      ],
    },
  ]);
  expect(await sheetsOf(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])]))).toBe('old-excel');
  expect(await sheetsOf(new Blob(['PK\u0003\u0004 no workbook']))).toBe('broken');
});

test('columns find their fields by their heads in either language, and by what stands in them', () => {
  expect(
    guessColumns(
      ['序号', '工号', '岗位', '学历', '心理评估日期', '外语'],
      [['1', 'ZX', '职业指导人员', '本科', '2026/3/1', '藏语；国家通用语言']],
      fields,
    ),
  ).toEqual(['', '@name', 'role', 'education', 'psych-assessed-on', 'languages']);
  expect(
    guessColumns(
      ['Initials', 'Highest level of education', 'Certificates'],
      [['ZX', 'Bachelor', '']],
      fields,
    ),
  ).toEqual(['@name', 'education', 'certificate']);
  expect(
    guessColumns(
      ['No.', 'Initials', 'Main work', 'Mental health evaluation on'],
      [['1', 'ZX', 'Trainer', '']],
      fields,
    ),
  ).toEqual(['', '@name', 'role', 'psych-assessed-on']);
  expect(guessColumns(['', ''], [['ZX', '本科']], fields)).toEqual(['@name', 'education']);
});

test('a column can stand for one option of a list', () => {
  const rows = [
    ['姓名', '藏语', '国家通用语言'],
    ['ZX', '√', '√'],
    ['LS', '', '是'],
    ['DZ', '×', '否'],
  ];
  const read = readPeople(matching(rows), fields, [], freshId);
  expect(read.people.map(({ person }) => person.fields['languages'])).toEqual([
    { picked: ['tibetan', 'national'] },
    { picked: ['national'] },
    { none: true },
  ]);
});

test('heads are told from people', () => {
  expect(
    hasHeads(
      [
        ['姓名', '学历'],
        ['ZX', '本科'],
      ],
      fields,
    ),
  ).toBe(true);
  expect(
    hasHeads(
      [
        ['ZX', '3'],
        ['LS', '4'],
      ],
      fields,
    ),
  ).toBe(false);
  expect(hasHeads([['ZX'], ['LS']], fields)).toBe(false);
});

test('options are known by their names in either language, by near ones, and never by their opposite', () => {
  expect(guessMeaning('Bachelor', field('education'))).toEqual({ id: 'bachelor', sure: true });
  expect(guessMeaning('大学本科', field('education'))).toEqual({ id: 'bachelor', sure: false });
  expect(guessMeaning('不合格', field('psych-result'))).toEqual({ id: 'not-passed', sure: true });
  expect(guessMeaning('未合格', field('psych-result'))).toBeUndefined();
  expect(guessMeaning('博士后', field('education'))).toBeUndefined();
});

test('days and numbers are read as people write them', () => {
  expect(
    ['2025-3-1', '2025/03/01', '2025.3.1', '2025年3月1日', '20250301', '２０２５－３－１'].map(dayOfCell),
  ).toEqual(Array(6).fill('2025-03-01'));
  expect(['2025-02-30', '去年', '2025年3月'].map(dayOfCell)).toEqual([undefined, undefined, undefined]);
  const none = () => undefined;
  expect(readCell('3年', field('years-hr'), none)).toEqual({ value: { number: 3 } });
  expect(readCell('大约三年', field('years-hr'), none)).toEqual({ unread: ['大约三年'] });
});

const sheet = [
  ['姓名', '学历', '心理评估日期'],
  ['ZX', '本科', '2026-03-01'],
  ['', '大专', ''],
  ['LS', '博士后', '去年'],
  ['', '', ''],
  ['ZX', '本科', '2026-03-01'],
  ['ZX', '研究生', ''],
  ['DZ', '大专', ''],
];

test('rows that cannot be taken are named by their number, with every reason; the others are taken', () => {
  const present = [{ id: 'x', name: 'DZ', fields: { education: { choice: 'college' } } }];
  const { people, rejected } = readPeople(matching(sheet), fields, present, freshId);
  expect(people.map(({ row, person: { name, fields: given } }) => [row, name, given])).toEqual([
    [2, 'ZX', { education: { choice: 'bachelor' }, 'psych-assessed-on': { date: '2026-03-01' } }],
    [7, 'ZX', { education: { choice: 'master-or-above' } }],
  ]);
  expect(rejected.map(({ row, name, why }) => [row, name, why.map((text) => text.zh)])).toEqual([
    [3, '', ['没有姓名、缩写或工号']],
    [4, 'LS', ['“学历”一栏的“博士后”读不出来', '“心理评估日期”一栏的“去年”读不出来']],
    [6, 'ZX', ['与第2行完全相同']],
    [8, 'DZ', ['名册里已有同样的一人']],
  ]);
});

test('what a text stands for can be settled by hand, and cells that say nothing left empty', () => {
  const first = matching(sheet);
  expect(doubtsOf(first, fields)).toMatchObject([{ field: 'education', text: '博士后', guess: undefined }]);
  const byHand = { ...first, meanings: { education: { 博士后: 'master-or-above' } }, lenient: true };
  const { people } = readPeople(byHand, fields, [], freshId);
  expect(people.find(({ row }) => row === 4)?.person.fields).toEqual({
    education: { choice: 'master-or-above' },
  });
  const without = { ...first, meanings: { education: { 博士后: leftEmpty } } };
  expect(readPeople(without, fields, [], freshId).rejected.find(({ row }) => row === 4)?.why).toHaveLength(1);
});

test.each(['zh', 'en'] as const)(
  'the template (%s) comes back with every column in its place',
  async (language) => {
    const asked = rosterIn(language).fields;
    const { name, blob } = await templateFile(asked, language);
    expect(name).toMatch(/\.csv$/);
    const { data } = Papa.parse<string[]>((await blob.text()).trim());
    expect(guessColumns(data[0] ?? [], [], fields)).toEqual(['@name', ...Object.keys(asked)]);
  },
);
