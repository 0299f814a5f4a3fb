import {
  Document as WordDocument,
  Footer,
  HeadingLevel,
  LeaderType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  type Table as WordTable,
  TabStopType,
  TextRun,
} from 'docx';
import { sectionsOf, type Section } from './docx-sections.ts';
import { EM, STYLE, stylesFor } from './docx-styles.ts';
import { wordFacts, wordTable } from './docx-table.ts';
import { textOf } from './docx-text.ts';
import type { Block, Document, Signatures } from './document.ts';
import { emsOf } from './text.ts';

/** A4 and its margins, in twips. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { top: 1361, bottom: 1247, left: 1304, right: 1304, header: 720, footer: 680 };

/** Length of a line to sign on, in twips. */
const SIGNATURE = 3600;

/**
 * A document as a Word file on A4. Tables of seven columns and more stand on landscape pages, with the heading
 * that leads to them. Throws a RangeError if a column's width is not positive.
 */
export async function toDocx(document: Document): Promise<Blob> {
  const opening = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textOf(document.title) }),
    ...(document.subtitle
      ? [new Paragraph({ style: STYLE.subtitle, children: textOf(document.subtitle) })]
      : []),
  ];
  const author = document.language === 'zh' ? '对标' : 'Duibiao';
  const file = new WordDocument({
    title: document.title,
    ...(document.subtitle ? { subject: document.subtitle } : {}),
    creator: author,
    lastModifiedBy: author,
    compatibility: { version: 15 },
    styles: stylesFor(document.language),
    sections: sectionsOf(document.blocks).map((section, index) => ({
      properties: {
        page: {
          // docx itself turns the sheet when the orientation is landscape.
          size: {
            ...PAGE,
            orientation: PageOrientation[section.orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'],
          },
          margin: MARGIN,
        },
      },
      footers: { default: footer(document, textWidth(section)) },
      children: [
        ...(index === 0 ? opening : []),
        ...section.blocks.flatMap((block) => render(block, textWidth(section))),
      ],
    })),
  });
  return Packer.toBlob(file);
}

function textWidth(section: Section): number {
  const sheet = section.orientation === 'landscape' ? PAGE.height : PAGE.width;
  return sheet - MARGIN.left - MARGIN.right;
}

function footer(document: Document, width: number): Footer {
  const page =
    document.language === 'zh'
      ? ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页']
      : ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [...textOf(document.footer), new TextRun({ children: [new Tab(), ...page] })],
      }),
    ],
  });
}

function render(block: Block, width: number): (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: textOf(block.text),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: block.tone === 'note' ? STYLE.note : STYLE.body,
          children: textOf(block.text),
        }),
      ];
    case 'facts':
      return block.rows.length > 0 ? [wordFacts(block, width), tableEnd()] : [];
    case 'table':
      return block.rows.length > 0
        ? [
            new Paragraph({ style: STYLE.caption, children: textOf(block.caption) }),
            wordTable(block, width),
            tableEnd(),
          ]
        : [new Paragraph({ style: STYLE.body, children: textOf(block.empty) })];
    case 'signatures':
      return signatures(block);
  }
}

/** A little air below a table, which also keeps it apart from a table or a section that follows. */
function tableEnd(): Paragraph {
  return new Paragraph({ style: STYLE.tableEnd });
}

function signatures(block: Signatures): Paragraph[] {
  // All lines start beside the longest label, so that they stand under one another.
  const start = (Math.max(...block.lines.map(emsOf)) + 1) * EM;
  return block.lines.map(
    (line, index) =>
      new Paragraph({
        style: STYLE.signature,
        // Lines to sign on stay together on a page.
        keepNext: index < block.lines.length - 1,
        tabStops: [
          { type: TabStopType.LEFT, position: start },
          { type: TabStopType.LEFT, position: start + SIGNATURE, leader: LeaderType.UNDERSCORE },
        ],
        children: [...textOf(line), new TextRun({ children: [new Tab(), new Tab()] })],
      }),
  );
}
