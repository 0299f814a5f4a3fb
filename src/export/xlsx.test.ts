import JSZip from 'jszip';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document, Table } from './document.ts';
import { sampleDocument, sampleTable } from './sample.ts';
import { toXlsx } from './xlsx.ts';

/** A workbook as other readers see it: read-excel-file its cells, the rest of us its XML. */
async function read(document: Document) {
  const buffer = Buffer.from(await (await toXlsx(document)).arrayBuffer());
  const zip = await JSZip.loadAsync(buffer);
  const sheets = await readExcelFile(buffer, { trim: false });
  return {
    names: sheets.map((sheet) => sheet.sheet),
    data: sheets.map((sheet) => sheet.data as unknown[][]),
    part: async (path: string) => (await zip.file(path)?.async('string')) ?? '',
  };
}
type Read = Awaited<ReturnType<typeof read>>;

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** A document of one table, and that table's sheet. */
async function readTable(table: Table) {
  const file = await read({ ...sampleDocument('zh'), blocks: [table] });
  return {
    rows: file.data[1] ?? [],
    xml: await file.part('xl/worksheets/sheet2.xml'),
    styles: await file.part('xl/styles.xml'),
  };
}

const oneColumn = (type: Table['columns'][number]['type'], cells: Table['rows'][number]): Table => ({
  ...sampleTable('zh'),
  columns: [{ label: '值', type, width: 1 }],
  rows: cells.map((cell) => [cell]),
});

describe.each(['zh', 'en'] as const)('a workbook in %s', (language) => {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const document = sampleDocument(language);
  let file: Read;
  beforeAll(async () => {
    file = await read(document);
  });

  test('has a first sheet about the report, then a sheet for every table', () => {
    expect(file.names).toEqual(say('说明,汇总,差距,观察项', 'About,Summary,Gaps,Observations').split(','));
  });

  test('says on its first sheet everything but the tables, and where they are', () => {
    const said = (file.data[0] ?? [])
      .map((row) => row.filter((cell) => cell !== null))
      .filter((row) => row.length > 0);
    expect(said).toEqual([
      [document.title],
      [document.subtitle],
      [say('自查日期', 'Date of the check'), '2025-03-14'],
      [say('标准', 'Standards'), 'DB54/T 0001—2024\nGB/T 33554—2017'],
      [say('一、结论', '1 Conclusion')],
      [say('共有差距3项。', 'There are 3 gaps.')],
      [say('注：每项只计一次。', 'Note: counted once.')],
      [say('汇总', 'Summary'), say('各领域差距', 'Gaps by area')],
      [say('二、差距', '2 Gaps')],
      [say('（一）清单', '2.1 List')],
      [say('按严重程度排列。', 'In order of seriousness.')],
      [say('差距', 'Gaps'), say('差距与整改措施', 'Gaps and what closes them')],
      [say('三、观察项', '3 Observations')],
      [say('观察项', 'Observations'), say('观察项清单', 'List of observations')],
      [say('填写人：', 'Completed by:')],
      [say('日期：', 'Date:')],
    ]);
  });

  test('has typed cells: numbers are numbers, dates are dates, anything else is text', () => {
    const table = sampleTable(language);
    expect(file.data[2]).toEqual([
      table.columns.map((column) => column.label),
      ...table.rows.map((row) =>
        row.map((cell, index) => (index === 7 && cell !== null ? day(String(cell)) : cell)),
      ),
    ]);
  });

  test('says the sentence for an empty table below its labels', () => {
    expect(file.data[3]).toEqual([
      [say('条款', 'Clause')],
      [say('没有观察项。', 'There are no observations.')],
    ]);
  });

  test('freezes the header row of every table and no other', async () => {
    for (const index of [2, 3, 4]) {
      expect(await file.part(`xl/worksheets/sheet${index}.xml`)).toMatch(
        /<pane ySplit="1" xSplit="0" topLeftCell="A2"[^>]* state="frozen"\/>/,
      );
    }
    expect(await file.part('xl/worksheets/sheet1.xml')).not.toContain('<pane');
  });

  test('has a filter on the head of every table that has rows, over all of it', async () => {
    const filter = async (index: number) =>
      /<autoFilter ref="([^"]*)"/.exec(await file.part(`xl/worksheets/sheet${index}.xml`))?.[1];
    const tables = document.blocks.filter((block) => block.kind === 'table');
    const last = (table: Table) =>
      `${String.fromCharCode(64 + table.columns.length)}${table.rows.length + 1}`;
    expect(await Promise.all([1, 2, 3, 4].map(filter))).toEqual([
      undefined,
      `A1:${last(tables[0]!)}`,
      `A1:${last(tables[1]!)}`,
      undefined,
    ]);
    expect(await file.part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'${tables[0]!.sheet}'!$A$1:$B$3</definedName>`,
    );
  });

  test('prints as wide as a page, with the head of a table on every page', async () => {
    for (const index of [1, 2, 3, 4]) {
      const sheet = await file.part(`xl/worksheets/sheet${index}.xml`);
      expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
      expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
    }
    const [first] = document.blocks.filter((block) => block.kind === 'table');
    expect(await file.part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'${first!.sheet}'!$1:$1</definedName>`,
    );
  });

  test('is set in a font of its language', async () => {
    expect(await file.part('xl/styles.xml')).toContain(
      `<font><name val="${say('宋体', 'Arial')}"/><sz val="10.5"/>`,
    );
  });
});

/** The format of a cell, as the styles have it. */
function formatOf(cell: string, { xml, styles }: { xml: string; styles: string }): string {
  const index = Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1]);
  return (
    [...(/<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1]?.matchAll(/<xf .*?<\/xf>/gs) ?? [])][
      index
    ]?.[0] ?? ''
  );
}

test('dates are shown as year, month and day', async () => {
  const sheet = await readTable(oneColumn('date', ['2025-04-15', null]));
  const id = /numFmtId="(\d+)" formatCode="yyyy-mm-dd"/.exec(sheet.styles)?.[1];
  expect(id).toBeDefined();
  expect(formatOf('A2', sheet)).toContain(`numFmtId="${id}"`);
  // An empty cell of the column too, so that a date typed into it looks the same.
  expect(formatOf('A3', sheet)).toContain(`numFmtId="${id}"`);
});

test('what is no day stays text in a date column', async () => {
  const cells = ['2025-02-30', '2025-4-1', '六月底', '2025-13-01'];
  expect((await readTable(oneColumn('date', cells))).rows.slice(1).flat()).toEqual(cells);
});

test('what is no number stays text in a number column', async () => {
  expect((await readTable(oneColumn('number', ['—', 3, '5']))).rows.slice(1).flat()).toEqual(['—', 3, '5']);
});

test('text that begins like a formula stays text, also when it is edited', async () => {
  const cells = ['=1+1', '+1', '-1', '@A1', '=HYPERLINK("http://x")\n二'];
  const sheet = await readTable(oneColumn('text', cells));
  expect(sheet.rows.slice(1).flat()).toEqual(cells);
  expect(sheet.xml).not.toContain('<f>');
  const id = /numFmtId="(\d+)" formatCode="@"/.exec(sheet.styles)?.[1];
  expect(id).toBeDefined();
  expect(formatOf('A2', sheet)).toContain(`numFmtId="${id}"`);
});

test('header cells are bold on a ground of light grey, and text is wrapped', async () => {
  const sheet = await readTable(sampleTable('zh'));
  const header = formatOf('A1', sheet);
  const fonts = [...sheet.styles.matchAll(/<font>.*?<\/font>/gs)].map(([font]) => font);
  const fills = [...sheet.styles.matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) => fill);
  expect(fonts[Number(/fontId="(\d+)"/.exec(header)?.[1])]).toContain('<b/>');
  expect(fills[Number(/fillId="(\d+)"/.exec(header)?.[1])]).toContain('rgb="FFF2F2F2"');
  expect(header).toContain('wrapText="1"');
  expect(formatOf('C2', sheet)).toContain('wrapText="1"');
  expect(fonts[Number(/fontId="(\d+)"/.exec(formatOf('C2', sheet))?.[1])]).not.toContain('<b/>');
});

test('every column has a width that holds its words, and none is wider than what it holds', async () => {
  const widths = async (table: Table) =>
    [...(await readTable(table)).xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map((match) =>
      Number(match[1]),
    );
  const wide = await widths(sampleTable('en'));
  expect(wide).toHaveLength(8);
  expect(wide[4]).toBeGreaterThanOrEqual('Nonconforming'.length);
  const narrow = await widths({ ...oneColumn('text', ['短']), rows: [['短']] });
  expect(narrow).toEqual([4]);
});

test('rows are as high as their text, and still grow when it is edited', async () => {
  const long = '应建立投诉处理制度，'.repeat(30);
  const { xml } = await readTable(oneColumn('text', ['短', long, '一\n二']));
  const [, short = 0, high = 0, two = 0] = [...xml.matchAll(/<row [^>]*ht="([\d.]+)"/g)].map((match) =>
    Number(match[1]),
  );
  expect(short).toBeLessThan(20);
  expect(two).toBeGreaterThan(short * 1.5);
  expect(high).toBeGreaterThan(short * 4);
  expect(xml).not.toContain('customHeight');
});

test('text longer than Excel takes is cut and says so; the rest of the workbook is whole', async () => {
  const { rows } = await readTable(oneColumn('text', ['长'.repeat(40_000), '末']));
  expect(rows[1]?.[0]).toBe(`${'长'.repeat(32_766)}…`);
  expect(rows[2]?.[0]).toBe('末');
});

test('a large workbook is written whole', async () => {
  const cells = Array.from({ length: 5000 }, (_, index) => `第${index}项，应建立投诉处理制度`);
  expect((await readTable(oneColumn('text', cells))).rows.slice(1).flat()).toEqual(cells);
});

test('a document with nothing but a title is a workbook of one sheet', async () => {
  const file = await read({ language: 'en', title: 'Nothing', footer: '', blocks: [] });
  expect(file.names).toEqual(['About']);
  expect(file.data[0]?.[0]?.[0]).toBe('Nothing');
});

test.each(['', 'a/b', 'a\\b', 'a?b', 'a*b', '[a]', 'a:b', "'a", "a'", '三'.repeat(32)])(
  'a sheet cannot be named %j',
  async (sheet) => {
    const document = { ...sampleDocument('zh'), blocks: [{ ...sampleTable('zh'), sheet }] };
    await expect(toXlsx(document)).rejects.toThrow('Not a name for a sheet');
  },
);

test.each([
  ['Gaps', 'gaps'],
  ['About', 'Gaps'],
])('two sheets cannot have one name: %s, %s', async (first, second) => {
  const blocks = [first, second].map((sheet) => ({ ...sampleTable('en'), sheet }));
  await expect(toXlsx({ ...sampleDocument('en'), blocks })).rejects.toThrow('Two sheets are named');
});
