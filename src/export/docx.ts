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
import { wordBars } from './docx-bars.ts';
import { EM, STYLE, stylesFor } from './docx-styles.ts';
import { wordFacts, wordTable } from './docx-table.ts';
import { textOf } from './docx-text.ts';
import type { Block, Document, Paragraph as ParagraphBlock, Signatures } from './document.ts';
import { emsOf } from './text.ts';

/** A4 and its margins, in twips. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, bottom: 1134, left: 1304, right: 1304, header: 680, footer: 600 };

/** Length of a line to sign on, in twips. */
const SIGNATURE = 3600;

/** Width of the text, in twips. */
const widthOf = ({ landscape }: Document): number =>
  (landscape ? PAGE.height : PAGE.width) - MARGIN.left - MARGIN.right;

/** A document as a Word file on A4. Throws a RangeError if a column's width is not positive. */
export async function toDocx(document: Document): Promise<Blob> {
  const { title, subtitle, language, blocks } = document;
  const author = language === 'en' ? 'Duibiao' : '对标';
  const file = new WordDocument({
    title,
    ...(subtitle ? { subject: subtitle } : {}),
    creator: author,
    lastModifiedBy: author,
    compatibility: { version: 15 },
    styles: stylesFor(language),
    sections: [
      {
        properties: {
          page: {
            size: { ...PAGE, ...(document.landscape ? { orientation: PageOrientation.LANDSCAPE } : {}) },
            margin: MARGIN,
          },
        },
        footers: { default: footer(document) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: textOf(title) }),
          ...(subtitle ? [new Paragraph({ style: STYLE.subtitle, children: textOf(subtitle) })] : []),
          ...blocks.flatMap((block, index) => render(block, blocks[index + 1], widthOf(document))),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}

function footer(document: Document): Footer {
  const page =
    document.language !== 'en'
      ? ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页']
      : ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: widthOf(document) }],
        children: [...textOf(document.footer), new TextRun({ children: [new Tab(), ...page] })],
      }),
    ],
  });
}

function render(block: Block, next: Block | undefined, width: number): (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: block.opensPage,
          children: textOf(block.number + block.text),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: styleOf(block),
          // What introduces a table or an aside is not left behind on the page before it.
          keepNext: block.tone === 'body' && next !== undefined && introduced(next),
          children: textOf(block.text),
        }),
      ];
    case 'facts':
      return block.rows.length > 0 ? [wordFacts(block, width), tableEnd()] : [];
    case 'bars':
      return [
        new Paragraph({ style: STYLE.caption, children: textOf(block.caption) }),
        wordBars(block, width),
        tableEnd(),
      ];
    case 'table':
      return block.rows.length > 0
        ? [
            ...(block.titled
              ? []
              : [new Paragraph({ style: STYLE.caption, children: textOf(block.caption) })]),
            wordTable(block, width),
            tableEnd(),
          ]
        : [new Paragraph({ style: STYLE.body, children: textOf(block.empty) })];
    case 'signatures':
      return signatures(block);
  }
}

const introduced = (block: Block): boolean =>
  block.kind === 'table' || block.kind === 'bars' || (block.kind === 'paragraph' && block.tone === 'note');

function styleOf({ tone, language }: ParagraphBlock): string {
  if (tone === 'note') return STYLE.note;
  return language === 'en' ? STYLE.bodyEnglish : STYLE.body;
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
