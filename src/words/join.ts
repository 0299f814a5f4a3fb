import type { Language, Text } from '../model/text.ts';

/** Gives one of the two languages of something said in both. */
export const say = (text: Text, language: Language): string => text[language];

/** A, B, C as a list inside a sentence: 顿号 in Chinese, semicolons in English, whose items may hold commas. */
export const list = (items: readonly string[], language: Language): string =>
  items.join(language === 'zh' ? '、' : '; ');

/** Sentences one after the other. */
export const sentences = (parts: readonly string[], language: Language): string =>
  parts.join(language === 'zh' ? '' : ' ');

/** A number and its unit: no space in Chinese, one in English. What subtraction left behind (0.30000000000000004) is cut. */
export const quantity = (number: number, unit: string, language: Language): string => {
  const exact = Number(number.toPrecision(12));
  return language === 'zh' ? `${exact}${unit}` : `${exact} ${unit}`;
};

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
