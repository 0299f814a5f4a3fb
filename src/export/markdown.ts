import type { Nodes, PhrasingContent, Root, RootContent, Table as MarkdownTable } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import type { Bars, Block, Cell, Document, Table } from './document.ts';
import { cutsOf } from './bars.ts';
import { linesOf, plainText } from './text.ts';

/** How many marks long a bar of text is. */
const LENGTH = 40;

/** A document as Markdown with tables (GitHub's), to be pasted where one writes. Bars are rows of their marks. */
export function toMarkdown(document: Document): string {
  const { title, subtitle, blocks } = document;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: phrasing(title) },
      ...(subtitle ? [paragraph(subtitle)] : []),
      ...blocks.flatMap(render),
    ],
  };
  return write(root, { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], bullet: '-' });
}

function render(block: Block): RootContent[] {
  switch (block.kind) {
    case 'heading':
      return [
        {
          type: 'heading',
          depth: block.level === 1 ? 2 : 3,
          children: phrasing(block.number + block.text),
        },
      ];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'facts':
      return [
        {
          type: 'list',
          spread: false,
          children: block.rows.map(({ label, value }) => ({
            type: 'listItem',
            spread: false,
            children: [
              {
                type: 'paragraph',
                children: [
                  { type: 'strong', children: phrasing(label) },
                  { type: 'text', value: ' ' },
                  ...phrasing(value),
                ],
              },
            ],
          })),
        },
      ];
    case 'bars':
      return [caption(block.caption), barsTable(block)];
    case 'table':
      return block.rows.length > 0
        ? [
            ...(block.titled ? [] : [caption(block.caption)]),
            table(headOf(block), block.rows, numbersOf(block)),
          ]
        : [paragraph(block.empty)];
    case 'signatures':
      return block.lines.map((line) => paragraph(`${line} ____________________`));
  }
}

const headOf = ({ columns }: Table): string[] => columns.map(({ label }) => label);

const numbersOf = ({ columns }: Table): boolean[] => columns.map(({ type }) => type === 'number');

function barsTable({ label, parts, rows }: Bars): MarkdownTable {
  const { widths, spans } = cutsOf(
    rows.map(({ values }) => values),
    LENGTH,
  );
  const bars = spans.map((bar) => {
    let passed = 0;
    return bar
      .map((span, index) => {
        const length = widths.slice(passed, passed + span).reduce((sum, width) => sum + width, 0);
        passed += span;
        return (parts[index]?.mark ?? '').repeat(length);
      })
      .join('');
  });
  return table(
    [label, '', ...parts.map((part) => `${part.mark} ${part.label}`)],
    rows.map((row, index): Cell[] => [row.label, bars[index] ?? '', ...row.values]),
    [false, false, ...parts.map(() => true)],
  );
}

function table(head: readonly string[], rows: readonly Cell[][], numbers: readonly boolean[]): MarkdownTable {
  const row = (cells: readonly Cell[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({
      type: 'tableCell' as const,
      children: phrasingOf(cell),
    })),
  });
  return {
    type: 'table',
    align: numbers.map((number) => (number ? 'right' : null)),
    children: [row(head), ...rows.map(row)],
  };
}

const paragraph = (text: string): RootContent => ({ type: 'paragraph', children: phrasing(text) });

const caption = (text: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: phrasing(text) }],
});

/** A text with its lines broken: in a table, where a line cannot end, by `<br>`. */
function phrasing(text: string, lineBreak?: '<br>'): PhrasingContent[] {
  return linesOf(text).flatMap((line, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [lineBreak ? html(lineBreak) : ({ type: 'break' } as const)]),
    { type: 'text', value: line },
  ]);
}

/** The text of a cell; what is marked is underlined. */
function phrasingOf(cell: Cell): PhrasingContent[] {
  if (typeof cell !== 'object' || cell === null) return phrasing(plainText(cell), '<br>');
  return cell.runs.flatMap(({ text, marked }) =>
    marked ? [html('<ins>'), ...phrasing(text, '<br>'), html('</ins>')] : phrasing(text, '<br>'),
  );
}

const html = (value: string): Extract<Nodes, { type: 'html' }> => ({ type: 'html', value });
