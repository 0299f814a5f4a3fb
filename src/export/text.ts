import type { Cell } from './document.ts';

/** What XML 1.0 cannot hold: control characters, lone surrogates and two noncharacters. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Characters as wide as they are high; a line may break between any two of them. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;

/** Where a line may break. */
const BREAK = new RegExp(`\\s|${WIDE.source}`, 'u');

/** This many ems are better kept on one line, whatever the script: 部分符合, a name. */
const SHORT = 5;

/** Words longer than this many ems, such as addresses, may break. */
const LONG = 9;

/**
 * The lines of a text, at least one, without the characters that would make an Office file unreadable (they
 * come in with notes pasted from elsewhere).
 */
export function linesOf(text: string): string[] {
  return text.replace(UNWRITABLE, '').split(/\r\n|\r|\n/);
}

/** The text of a cell, its marks left out. */
export function plainText(cell: Cell | undefined): string {
  if (typeof cell !== 'object' || cell === null) return String(cell ?? '');
  return cell.runs.map(({ text }) => text).join('');
}

/** How wide a text is in ems: a Chinese character counts one, any other a half. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : 0.5;
  return ems;
}

/** How wide, in ems, a column must be so that no word and no short text in it is broken. */
export function wordEmsOf(texts: readonly string[]): number {
  let widest = 0;
  for (const line of texts.flatMap(linesOf)) {
    widest = Math.max(widest, Math.min(emsOf(line), SHORT));
    for (const word of line.split(BREAK)) widest = Math.max(widest, Math.min(emsOf(word), LONG));
  }
  return widest;
}
