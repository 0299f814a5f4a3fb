import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type IBorderOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import type { DocumentLanguage } from './document.ts';

/** Sizes in half points, by their Chinese names. */
const SIZE = { 小二: 36, 四号: 28, 小四: 24, 五号: 21, 小五: 18 };

/** Between 小五 and 六号, in half points: much that is looked up. */
const COMPACT = 16;

/** Width of a Chinese character of body text (五号), of a table's text (小五) and of a compact one's, in twips. */
export const EM = 210;
export const TABLE_EM = 180;
export const COMPACT_EM = 160;

const LIGHT = 'BFBFBF';
const DARK = '404040';

/** Rules of a table: firm above and below, light between its rows, none between its columns. */
export const RULE = {
  none: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  light: { style: BorderStyle.SINGLE, size: 4, color: LIGHT },
  firm: { style: BorderStyle.SINGLE, size: 8, color: DARK },
  dark: { style: BorderStyle.SINGLE, size: 4, color: DARK },
} satisfies Record<string, IBorderOptions>;

/** Ground of a table's header row. */
export const HEADER_FILL = 'F2F2F2';

/** Ids of the styles that paragraphs are set in. */
export const STYLE = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  body: 'BodyText',
  note: 'Note',
  caption: 'Caption',
  tableHead: 'TableHead',
  tableText: 'TableText',
  compactHead: 'CompactHead',
  compactText: 'CompactText',
  bodyEnglish: 'BodyTextEnglish',
  tableEnd: 'TableEnd',
  factLabel: 'FactLabel',
  factValue: 'FactValue',
  signature: 'Signature',
  footer: 'Footer',
} as const;

/**
 * The styles of a Word document in a language, or in both. Every font, size and language of the document is set here: 宋体
 * with Times New Roman for text, 黑体 with Arial for headings and labels, as Chinese offices are used to.
 */
export function stylesFor(language: DocumentLanguage): IStylesOptions {
  const zh = language !== 'en';
  // The hint gives signs that both scripts have, such as “ ” and —, their Chinese form.
  const hint = zh ? { hint: 'eastAsia' } : {};
  const text = {
    ascii: 'Times New Roman',
    hAnsi: 'Times New Roman',
    eastAsia: '宋体',
    cs: 'Times New Roman',
    ...hint,
  };
  const display = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: 'Arial', ...hint };
  // 黑体 is heavy as it is; making it bold as well is a mark of carelessness.
  const strong = { font: display, bold: !zh, color: '000000' };
  const compact = { line: zh ? 264 : 250 };
  const dense = { line: 240 };
  const english = { spacing: { line: 276, after: 100 } };

  const paragraphStyles: IParagraphStyleOptions[] = [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    {
      id: STYLE.subtitle,
      name: 'Subtitle',
      basedOn: 'Normal',
      next: STYLE.body,
      quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 140 } },
      run: { size: SIZE.小四, color: DARK },
    },
    {
      id: STYLE.body,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: zh
        ? {
            alignment: AlignmentType.BOTH,
            spacing: { line: 312, after: 40 },
            indent: { firstLine: 2 * EM, firstLineChars: 200 },
          }
        : english,
    },
    {
      id: STYLE.bodyEnglish,
      name: 'Body Text English',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: english,
    },
    {
      id: STYLE.note,
      name: 'Note',
      basedOn: 'Normal',
      quickFormat: true,
      // What follows is what it is about.
      paragraph: { keepNext: true, spacing: { line: 264, after: 60 } },
      run: { size: SIZE.小五, color: DARK },
    },
    {
      id: STYLE.tableHead,
      name: 'Table Head',
      basedOn: 'Normal',
      paragraph: { keepNext: true, spacing: compact },
      run: { ...strong, size: SIZE.小五 },
    },
    {
      id: STYLE.tableText,
      name: 'Table Text',
      basedOn: 'Normal',
      paragraph: { spacing: compact },
      run: { size: SIZE.小五 },
    },
    {
      id: STYLE.compactHead,
      name: 'Compact Head',
      basedOn: 'Normal',
      paragraph: { keepNext: true, spacing: dense },
      run: { ...strong, size: COMPACT },
    },
    {
      id: STYLE.compactText,
      name: 'Compact Text',
      basedOn: 'Normal',
      paragraph: { spacing: dense },
      run: { size: COMPACT },
    },
    {
      id: STYLE.tableEnd,
      name: 'Table End',
      basedOn: 'Normal',
      paragraph: { spacing: { line: 120, lineRule: LineRuleType.EXACT } },
      run: { size: 8 },
    },
    {
      id: STYLE.factLabel,
      name: 'Fact Label',
      basedOn: 'Normal',
      paragraph: { spacing: compact },
      run: { font: display, color: DARK, size: zh ? SIZE.五号 : SIZE.五号 - 1 },
    },
    { id: STYLE.factValue, name: 'Fact Value', basedOn: 'Normal', paragraph: { spacing: compact } },
    {
      id: STYLE.signature,
      name: 'Signature',
      basedOn: 'Normal',
      paragraph: { keepLines: true, spacing: { before: 400 } },
    },
    {
      id: STYLE.footer,
      name: 'footer',
      basedOn: 'Normal',
      paragraph: { border: { top: { ...RULE.light, space: 4 } } },
      run: { size: SIZE.小五, color: DARK },
    },
  ];

  return {
    default: {
      document: {
        run: {
          font: text,
          size: SIZE.五号,
          language: { value: language === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' },
        },
      },
      title: {
        next: STYLE.subtitle,
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 60 }, keepNext: true },
        run: { ...strong, size: SIZE.小二 },
      },
      heading1: {
        next: STYLE.body,
        paragraph: { keepNext: true, keepLines: true, spacing: { before: 300, after: 100 }, outlineLevel: 0 },
        run: { ...strong, size: SIZE.四号 },
      },
      heading2: {
        next: STYLE.body,
        paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 80 }, outlineLevel: 1 },
        run: { ...strong, size: SIZE.小四 },
      },
      caption: {
        next: STYLE.body,
        paragraph: {
          keepNext: true,
          keepLines: true,
          alignment: zh ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { before: 160, after: 60 },
        },
        run: { ...strong, size: zh ? SIZE.五号 : SIZE.小五 + 1 },
      },
    },
    paragraphStyles,
  };
}
