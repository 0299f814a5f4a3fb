import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';
import type { Table } from './document.ts';
import { sampleTable } from './sample.ts';

const table = (rows: Table['rows'], labels = ['a', 'b']): Table => ({
  ...sampleTable('zh'),
  columns: labels.map((label) => ({ label, type: 'text', width: 1 })),
  rows,
});

/** The text of a CSV file, its byte order mark included. */
async function read(file: Blob): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
}

test('the file starts with a byte order mark, so that Excel reads Chinese', async () => {
  const bytes = new Uint8Array(await toCsv(sampleTable('zh')).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('the file says that it is CSV in UTF-8', () => {
  expect(toCsv(sampleTable('zh')).type).toBe('text/csv;charset=utf-8');
});

test('labels and cells follow in order, in Chinese', async () => {
  expect(await read(toCsv(sampleTable('zh')))).toBe(
    '\uFEFF序号,条款,要求,现状,判定,差值,责任人,完成期限\r\n' +
      '1,5.10,应在5个工作日内告知“处理结果”。,"\'=SUM(1,2)",不符合,-4,次仁卓玛,2025-04-15\r\n' +
      '2,4.3.1(2),咨询室不小于10平方米 & 隔音,"约8平方米。\n与办公室共用。",部分符合,1.5,,\r\n' +
      '3,"\'@6","\'-","\'+86 891 123",不符合,0,,2024-02-29\r\n',
  );
});

test('labels and cells follow in order, in English', async () => {
  expect(await read(toCsv(sampleTable('en')))).toBe(
    '\uFEFFNo.,Clause,Requirement,Answer,Verdict,Off by,Owner,Due\r\n' +
      '1,5.10,The outcome “shall” be told within 5 working days.,"\'=SUM(1,2)",Nonconforming,-4,Tsering Drolma,2025-04-15\r\n' +
      '2,4.3.1(2),A room of ≥ 10 m² & <quiet>,"About 8 m².\nShared with the office.",Partial,1.5,,\r\n' +
      '3,"\'@6","\'-","\'+86 891 123",Nonconforming,0,,2024-02-29\r\n',
  );
});

test('commas, quotation marks and line breaks are quoted', async () => {
  expect(
    await read(
      toCsv(
        table([
          ['a,b', 'say "no"'],
          ['x\ny', ' z'],
        ]),
      ),
    ),
  ).toBe('\uFEFFa,b\r\n"a,b","say ""no"""\r\n"x\ny"," z"\r\n');
});

test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠A1', '=1\nsecond line'])(
  'text that a spreadsheet would run as a formula is escaped: %j',
  async (formula) => {
    expect(await read(toCsv(table([[formula, 'b']])))).toBe(`\uFEFFa,b\r\n"'${formula}",b\r\n`);
  },
);

test('a label that begins like a formula is escaped', async () => {
  expect(await read(toCsv(table([['x', 'y']], ['=a', 'b'])))).toBe('\uFEFF"\'=a",b\r\nx,y\r\n');
});

test('negative numbers stay numbers', async () => {
  expect(await read(toCsv(table([[-4, -0.5]])))).toBe('\uFEFFa,b\r\n-4,-0.5\r\n');
});

test('a table without rows is its labels', async () => {
  expect(await read(toCsv(table([])))).toBe('\uFEFFa,b\r\n');
});
