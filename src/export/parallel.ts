import type { Block, Cell, Document, Marked, Table } from './document.ts';

/**
 * One document in both languages out of two of the same structure: headings on a line, paragraphs one after the other,
 * each text of a table in Chinese and below it in English. What both say alike is said once. Throws an Error where
 * the structures differ.
 */
export function parallel(zh: Document, en: Document): Document {
  if (zh.blocks.length !== en.blocks.length) throw new Error('The documents differ in their blocks.');
  return {
    language: 'both',
    title: lines(zh.title, en.title),
    ...(zh.subtitle && en.subtitle ? { subtitle: lines(zh.subtitle, en.subtitle) } : {}),
    footer: zh.footer,
    blocks: zh.blocks.flatMap((block, index) => blocks(block, en.blocks[index]!)),
  };
}

const lines = (zh: string, en: string): string => (zh === en ? zh : `${zh}\n${en}`);

const inLine = (zh: string, en: string): string => (zh === en ? zh : `${zh}\u3000${en}`);

function blocks(zh: Block, en: Block): Block[] {
  if (zh.kind === 'heading' && en.kind === 'heading') return [{ ...zh, text: inLine(zh.text, en.text) }];
  if (zh.kind === 'paragraph' && en.kind === 'paragraph')
    return zh.text === en.text
      ? [zh]
      : [
          { ...zh, language: 'zh' },
          { ...en, language: 'en' },
        ];
  if (zh.kind === 'facts' && en.kind === 'facts')
    return [
      {
        ...zh,
        rows: zh.rows.map((row, index) => ({
          label: inLine(row.label, en.rows[index]!.label),
          value: lines(row.value, en.rows[index]!.value),
        })),
      },
    ];
  if (zh.kind === 'bars' && en.kind === 'bars')
    return [
      {
        ...zh,
        caption: inLine(zh.caption, en.caption),
        label: lines(zh.label, en.label),
        parts: zh.parts.map((part, index) => ({
          ...part,
          label: lines(part.label, en.parts[index]!.label),
        })),
        rows: zh.rows.map((row, index) => ({ ...row, label: lines(row.label, en.rows[index]!.label) })),
      },
    ];
  if (zh.kind === 'table' && en.kind === 'table') return [parallelTable(zh, en)];
  if (zh.kind === 'signatures' && en.kind === 'signatures')
    return [
      { ...zh, lines: zh.lines.map((line, index) => `${line.replace(/[：:]$/, '')} ${en.lines[index]}`) },
    ];
  throw new Error(`A ${zh.kind} stands against a ${en.kind}.`);
}

/** A table in both languages out of the same table in each. */
export function parallelTable(zh: Table, en: Table): Table {
  if (zh.rows.length !== en.rows.length) throw new Error(`The tables ${zh.id} differ in their rows.`);
  return {
    ...zh,
    caption: inLine(zh.caption, en.caption),
    sheet: zh.sheet && sheetName(zh.sheet, en.sheet),
    empty: lines(zh.empty, en.empty),
    columns: zh.columns.map((column, index) => ({
      ...column,
      label: lines(column.label, en.columns[index]!.label),
    })),
    rows: zh.rows.map((row, at) =>
      row.map((cell, index) => parallelCell(cell, en.rows[at]?.[index] ?? null)),
    ),
  };
}

function parallelCell(zh: Cell, en: Cell): Cell {
  if (typeof zh === 'string' && typeof en === 'string') return lines(zh, en);
  if (isMarked(zh) && isMarked(en)) return { runs: [...zh.runs, { text: '\n', marked: false }, ...en.runs] };
  return zh;
}

const isMarked = (cell: Cell): cell is Marked => typeof cell === 'object' && cell !== null;

/** As much of both names as a sheet may have. */
const sheetName = (zh: string, en: string): string => `${zh} ${en}`.slice(0, 31).trimEnd();
