import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/universal';
import type { Document, Table } from './document.ts';
import { textCell, typedCell } from './xlsx-cells.ts';
import { growingRows, printed, withNames } from './xlsx-features.ts';
import { FONT_SIZE, widthsOf, withHeight } from './xlsx-sizes.ts';

/** Name of the first sheet, and the font, by language. */
const ABOUT = { zh: '说明', en: 'About', both: '说明 About' };
const FONT = { zh: '宋体', en: 'Arial', both: '宋体' };

const ABOUT_WIDTHS = [24, 90];
const SIGNATURE_HEIGHT = 32;

const HEADER_FILL = '#F2F2F2';
const FIRM_RULE = { bottomBorderStyle: 'thin', bottomBorderColor: '#404040' } as const;
const LIGHT_RULE = { bottomBorderStyle: 'thin', bottomBorderColor: '#BFBFBF' } as const;

/**
 * A document as an Excel workbook: a first sheet with its title, facts and text, then a sheet for every table,
 * its header row frozen and with a filter; printed, a sheet is as wide as A4 across and repeats its header row.
 * Numbers are numbers and dates are dates; any other text stays text, whatever it begins
 * with. Throws an Error if a sheet's name is empty, longer than 31 characters, used twice or contains a
 * character that Excel forbids, a RangeError if a column's width is not positive.
 *
 * Works in a browser and in Node. In a browser, the writer packs parts of 160 kB and more in a worker made from
 * a blob: under a content security policy without `worker-src blob:` the promise never settles.
 */
export async function toXlsx(document: Document): Promise<Blob> {
  const tables = document.blocks.filter((block) => block.kind === 'table');
  validate([ABOUT[document.language], ...tables.map((table) => table.sheet)]);
  return writeExcelFile([aboutSheet(document), ...tables.map(tableSheet)], {
    fontFamily: FONT[document.language],
    fontSize: FONT_SIZE,
    features: [growingRows, printed, withNames(tables)],
  }).toBlob();
}

function validate(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (!/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(name)) throw new Error(`Not a name for a sheet: "${name}"`);
    // Excel does not tell upper case from lower case here.
    if (seen.has(name.toLowerCase())) throw new Error(`Two sheets are named "${name}"`);
    seen.add(name.toLowerCase());
  }
}

function aboutSheet(document: Document): Sheet<Blob> {
  const data: Row[] = [[textCell(document.title, { fontWeight: 'bold', fontSize: 16, wrap: false })]];
  if (document.subtitle) data.push([textCell(document.subtitle, { wrap: false })]);
  data.push([]);
  for (const block of document.blocks) data.push(...aboutRows(block));
  return {
    sheet: ABOUT[document.language],
    data: data.map((row) => withHeight(row, ABOUT_WIDTHS)),
    columns: ABOUT_WIDTHS.map((width) => ({ width })),
    showGridLines: false,
    orientation: 'landscape',
  };
}

/** What the first sheet says of a block; of a table, on which sheet it is. */
function aboutRows(block: Document['blocks'][number]): Row[] {
  switch (block.kind) {
    case 'heading':
      return [
        [],
        [
          textCell(block.number + block.text, {
            fontWeight: 'bold',
            fontSize: block.level === 1 ? 13 : 11,
            wrap: false,
          }),
        ],
      ];
    case 'paragraph':
      return [[null, textCell(block.text)]];
    case 'facts':
      return block.rows.map((row) => [textCell(row.label, { fontWeight: 'bold' }), textCell(row.value)]);
    // What its bars show stands as figures on a sheet.
    case 'bars':
      return [];
    case 'table':
      return [[textCell(block.sheet), textCell(block.caption)]];
    case 'signatures':
      return block.lines.map((line) => [
        textCell(line, { height: SIGNATURE_HEIGHT, alignVertical: 'bottom' }),
        textCell('', { height: SIGNATURE_HEIGHT, ...FIRM_RULE }),
      ]);
  }
}

function tableSheet(table: Table): Sheet<Blob> {
  const widths = widthsOf(table);
  const aligns = table.columns.map(({ type }) => (type === 'text' ? {} : ({ align: 'center' } as const)));
  const header = table.columns.map((column, index) =>
    textCell(column.label, {
      ...aligns[index],
      ...FIRM_RULE,
      fontWeight: 'bold',
      backgroundColor: HEADER_FILL,
      alignVertical: 'center',
    }),
  );
  const body = table.rows.map((row) =>
    table.columns.map((column, index) =>
      typedCell(row[index] ?? null, column.type, { ...aligns[index], ...LIGHT_RULE }),
    ),
  );
  if (body.length === 0) body.push([textCell(table.empty, { wrap: false })]);
  return {
    sheet: table.sheet,
    data: [header, ...body].map((row) => withHeight(row, widths)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}
