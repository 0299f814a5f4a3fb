import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
} from 'docx';
import { HEADER_FILL, RULE, STYLE } from './docx-styles.ts';
import { ruled } from './docx-table.ts';
import { textOf } from './docx-text.ts';
import type { Bars, Tone } from './document.ts';
import { emsOf, linesOf } from './text.ts';
import { cutsOf } from './bars.ts';

/** Pattern and ground of a part, told apart in black and white, and the colour of the mark on it. */
const TONES: Record<Tone, { type: keyof typeof ShadingType; fill: string; color: string; mark: string }> = {
  light: { type: 'CLEAR', fill: 'D9D9D9', color: 'auto', mark: '000000' },
  striped: { type: 'DIAGONAL_STRIPE', fill: 'FFFFFF', color: '404040', mark: '000000' },
  solid: { type: 'CLEAR', fill: '1F1F1F', color: 'auto', mark: 'FFFFFF' },
  blank: { type: 'CLEAR', fill: 'FFFFFF', color: 'auto', mark: '000000' },
  dotted: { type: 'PERCENT_10', fill: 'FFFFFF', color: '000000', mark: '000000' },
};

/** Shares of the width: labels, and each column of figures. */
const LABEL = 0.29;
const FIGURE = 0.055;

/** Least width of a part that holds its mark, in twips. */
const MARKED = 260;

const MARGINS = { top: 20, bottom: 20, left: 50, right: 50 };

/**
 * Bars drawn as cells of a table, so that they print sharp anywhere: a row a bar, its parts as wide as their figures,
 * and the figures beside them.
 */
export function wordBars({ label: labels, parts, rows }: Bars, width: number): WordTable {
  const figure = Math.round(width * FIGURE);
  const label = Math.round(width * LABEL);
  const length = width - label - figure * parts.length;
  const { widths, spans } = cutsOf(
    rows.map(({ values }) => values),
    length,
  );
  const head = (text: string, columnSpan: number, alignment: (typeof AlignmentType)['LEFT' | 'CENTER']) =>
    new TableCell({
      columnSpan,
      shading: { fill: HEADER_FILL },
      borders: { bottom: RULE.firm },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [new Paragraph({ style: STYLE.compactHead, alignment, children: textOf(text) })],
    });
  const plain = (text: string, alignment: (typeof AlignmentType)['LEFT' | 'CENTER']) =>
    new TableCell({
      verticalAlign: VerticalAlignTable.CENTER,
      children: [new Paragraph({ style: STYLE.compactText, alignment, children: textOf(text) })],
    });
  // What both languages name stands on a line of each.
  const lines = linesOf(parts[0]?.label ?? '').map((_, line) =>
    parts.map((part) => `${part.mark}\u00a0${linesOf(part.label)[line] ?? part.label}`).join('\u2002'),
  );
  const key = lines.join('\n');
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      head(labels, 1, AlignmentType.LEFT),
      head(key, widths.length, AlignmentType.LEFT),
      ...parts.map((part) => head(part.mark, 1, AlignmentType.CENTER)),
    ],
  });
  const body = rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          plain(row.label, AlignmentType.LEFT),
          ...partsOf(spans[index] ?? [], widths, parts),
          ...row.values.map((value) => plain(String(value), AlignmentType.CENTER)),
        ],
      }),
  );
  return ruled([header, ...body], [label, ...widths, ...parts.map(() => figure)], RULE.firm, MARGINS);
}

function partsOf(spans: readonly number[], widths: readonly number[], parts: Bars['parts']): TableCell[] {
  const cells: TableCell[] = [];
  let passed = 0;
  for (const [index, { mark, tone }] of parts.entries()) {
    const span = spans[index] ?? 0;
    if (span === 0) continue;
    const across = widths.slice(passed, passed + span).reduce((sum, part) => sum + part, 0);
    passed += span;
    const { type, fill, color, mark: ink } = TONES[tone];
    const shown = across >= MARKED * emsOf(mark) ? mark : '';
    cells.push(
      new TableCell({
        columnSpan: span,
        shading: { type: ShadingType[type], fill, color },
        borders: { left: RULE.dark, right: RULE.dark, top: RULE.dark, bottom: RULE.dark },
        margins: { left: 0, right: 0 },
        verticalAlign: VerticalAlignTable.CENTER,
        children: [
          new Paragraph({
            style: STYLE.compactText,
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: shown, color: ink })],
          }),
        ],
      }),
    );
  }
  if (cells.length > 0) return cells;
  return [
    new TableCell({ columnSpan: widths.length, children: [new Paragraph({ style: STYLE.compactText })] }),
  ];
}
