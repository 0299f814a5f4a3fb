/** A sheet as rows of text, all of the same length. */
export interface Sheet {
  name: string;
  rows: string[][];
}

/** Why nothing could be read out of a file. */
export type Trouble = 'old-excel' | 'broken' | 'empty';

/** All rows as long as the longest, without blank ones at the end. */
function squared(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return filled.slice(0, filled.findLastIndex((row) => row.some((cell) => cell !== '')) + 1);
}

/** What was copied out of a spreadsheet, or the text of a CSV file. */
export async function sheetOf(text: string, name = ''): Promise<Sheet | Trouble> {
  const { default: Papa } = await import('papaparse');
  const plain = text.replace(/^\uFEFF/, '');
  const delimiter = plain.includes('\t') ? '\t' : '';
  // Of one column no delimiter can be guessed: then a comma does no harm.
  const { data } = Papa.parse<string[]>(plain, { delimiter, delimitersToGuess: [',', ';', '，', '、'] });
  const rows = squared(data.map((row) => row.map((cell) => cell.trim())));
  return rows.length === 0 ? 'empty' : { name, rows };
}

/** The sheets of a file: .xlsx, .csv or .tsv, by what is in it and not by its name. What it takes is loaded only now. */
export async function sheetsOf(file: Blob): Promise<Sheet[] | Trouble> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'old-excel';
  if (begins(0x50, 0x4b)) return workbookOf(file);
  const sheet = await sheetOf(textOf(bytes));
  return typeof sheet === 'string' ? sheet : [sheet];
}

/** UTF-8, or else what a Chinese Excel writes by default; UTF-16 where it says so. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function workbookOf(file: Blob): Promise<Sheet[] | Trouble> {
  try {
    const { default: readWorkbook } = await import('read-excel-file/browser');
    const sheets = await readWorkbook(file);
    const read = sheets
      .map(({ sheet, data }) => ({ name: sheet, rows: squared(data.map((row) => row.map(cellText))) }))
      .filter(({ rows }) => rows.length > 0);
    return read.length === 0 ? 'empty' : read;
  } catch {
    return 'broken';
  }
}

/** A cell as text; a day as `YYYY-MM-DD`. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
