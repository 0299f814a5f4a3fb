import type { Language } from '../../model/text.ts';
import { labelled, say } from '../../words/join.ts';
import { verdictLabels } from '../../words/labels.ts';
import type { Action, ReportCriterion, Row } from '../schema.ts';

/** What a provision says, after the sentence that governs its list. */
export const provisionText = ({ leadIn, text }: Pick<Row, 'leadIn' | 'text'>): string =>
  leadIn ? `${leadIn}\n${text}` : text;

/** What was answered, with the question where it would otherwise not be named. */
export const answeredText = ({ about, answered }: ReportCriterion, language: Language): string =>
  about ? labelled(about, answered, language) : answered;

/** How far off an answer is, of people in short, where that says more than the verdict; else nothing. */
export const distance = ({ verdict, inShort }: ReportCriterion, language: Language): string =>
  inShort === say(verdictLabels[verdict], language).toLowerCase() ? '' : inShort;

/** The verdict on a criterion, and how far off the answer is. */
export function apartText(criterion: ReportCriterion, language: Language): string {
  const label = say(verdictLabels[criterion.verdict], language);
  const far = distance(criterion, language);
  return far ? say({ zh: `${label}，${far}`, en: `${label}, ${far}` }, language) : label;
}

/** What would close it, and whether something else would do instead. */
export const closesText = ({ closes, optional }: Action, language: Language): string =>
  optional
    ? say({ zh: `${closes}（可选措施，不必全做）`, en: `${closes} (one way of several)` }, language)
    : closes;

/** Lines of a cell: numbered where there are several, said once where all are the same. */
export function numbered(lines: readonly string[], language: Language): string {
  const [first = '', ...others] = lines;
  if (others.every((line) => line === first)) return first;
  return lines
    .map((line, index) => [index + 1, line || '—'])
    .map(([number, line]) => say({ zh: `（${number}）${line}`, en: `(${number}) ${line}` }, language))
    .join('\n');
}

/** How long a text is in Chinese characters, of which one takes the room of two Latin ones. */
export const emsIn = ({ length }: string, language: Language): number =>
  language === 'zh' ? length : length / 2;

/** As much of a text as so many Chinese characters, or twice as many Latin ones, take; no English word is cut. */
export function clipped(text: string, ems: number, language: Language): string {
  const most = language === 'zh' ? ems : ems * 2;
  const line = text.replaceAll('\n', say({ zh: '；', en: '; ' }, language));
  const signs = Array.from(line);
  if (signs.length <= most) return line;
  const cut = signs.slice(0, most).join('');
  const whole = language === 'en' && signs[most] !== ' ' ? cut.replace(/[\s,;:(]*\S*$/u, '') : cut.trimEnd();
  return `${whole || cut}…`;
}
