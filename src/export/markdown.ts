import type { Block, Document, Table } from './document.ts';
import { linesOf } from './text.ts';

/** Characters that Markdown would take for markup, kept as they are. */
const literal = (text: string): string => text.replace(/[\\`*_[\]<>|~#]/g, '\\$&');

/** Text of several lines inside a paragraph or a cell. */
const inline = (text: string): string => linesOf(text).map(literal).join('<br>');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableOf({ caption, columns, rows, empty }: Table): string {
  if (rows.length === 0) return inline(empty);
  const rule = columns.map(({ type }) => (type === 'text' ? '---' : ':---:'));
  const body = rows.map((cells) => row(columns.map((_, index) => inline(String(cells[index] ?? '')))));
  return [
    `**${inline(caption)}**`,
    '',
    row(columns.map(({ label }) => inline(label))),
    row(rule),
    ...body,
  ].join('\n');
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.text)}`;
    case 'paragraph':
      return block.tone === 'note' ? `> ${inline(block.text)}` : inline(block.text);
    case 'facts':
      return block.rows.map(({ label, value }) => `- **${inline(label)}**: ${inline(value)}`).join('\n');
    case 'table':
      return tableOf(block);
    case 'signatures':
      return block.lines.map((line) => `${inline(line)} \\_\\_\\_\\_\\_\\_\\_\\_`).join('  \n');
    default:
      return block satisfies never;
  }
}

/** A document as Markdown with tables as GitHub reads them; lines inside a cell are parted by `<br>`. */
export function toMarkdown({ title, subtitle, blocks }: Document): string {
  const parts = [`# ${inline(title)}`, ...(subtitle ? [inline(subtitle)] : []), ...blocks.map(blockOf)];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
