import type { Language, Text } from '../model/text.ts';

/** Gives one of the two languages of something said in both. */
export const say = (text: Text, language: Language): string => text[language];

/**
 * A, B, C as a list inside a sentence: 顿号 in Chinese, but none between 书名号 (GB/T 15834—2011, 4.5.3.5);
 * semicolons in English, whose items may hold commas.
 */
export const list = (items: readonly string[], language: Language): string =>
  language === 'zh' ? items.join('、').replaceAll('》、《', '》《') : items.join('; ');

/** Sentences one after the other. */
export const sentences = (parts: readonly string[], language: Language): string =>
  parts.join(language === 'zh' ? '' : ' ');

/**
 * A number and its unit, which questions give in the plural: no space in Chinese, one in English, where one of it is
 * singular. What subtraction left behind (0.30000000000000004) is cut.
 */
export const quantity = (number: number, unit: string, language: Language): string => {
  const exact = Number(number.toPrecision(12));
  if (language === 'zh') return `${exact}${unit}`;
  return `${exact} ${exact === 1 ? singular(unit) : unit}`;
};

/** working days → working day, people → person, inquiries → inquiry. */
const singular = (unit: string): string =>
  unit
    .replace(/\bpeople$/, 'person')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');

/** English for so many of something: 1 gap, 2 gaps. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** A label and what it labels. */
export const labelled = (label: string, value: string, language: Language): string =>
  language === 'zh'
    ? `${label.replace(/[？?：:]$/, '')}：${value}`
    : `${label.replace(/[?:]$/, '')}: ${value}`;

/** A sentence with its full stop, should it lack one. */
export const sentence = (text: string, language: Language): string =>
  /[。．.！!？?；]$/.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`;
