import type { Text } from '../../../model/text.ts';

const digits = '零一二三四五六七八九十';
const measures = '个工作日|日|处|年|台|次|个月|名';
const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens: Record<number, string> = { 20: 'twenty', 30: 'thirty', 60: 'sixty' };

/** A number where a text prints it, with its measure. */
interface Printed {
  value: number;
  at: number;
  printed: string;
  /** Gives another number as this one is printed. */
  as: (value: number) => string;
}

/** 15 → 十五; before a measure 2 → 两. */
function inChinese(value: number): string {
  if (value === 2) return '两';
  if (value <= 10) return digits[value] ?? String(value);
  if (value > 99) return String(value);
  const [high, low] = [Math.floor(value / 10), value % 10];
  return `${high > 1 ? digits[high] : ''}十${low ? digits[low] : ''}`;
}

function valueOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const [, high, ten, low] = /^([一二两三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(numeral) ?? [];
  const digit = (sign: string | undefined) => (sign === '两' ? 2 : digits.indexOf(sign || '零'));
  return ten ? (high ? digit(high) : 1) * 10 + digit(low) : digit(high);
}

/** The numbers of a Chinese text that a measure follows. */
export function numbersInChinese(text: string): (Printed & { measure: string })[] {
  const pattern = new RegExp(`(\\d+|[一二两三四五六七八九十]+)\\s*(${measures})`, 'g');
  return [...text.matchAll(pattern)].map((match) => {
    const [printed, numeral = '', measure = ''] = match;
    const figure = /^\d/.test(numeral);
    return {
      value: valueOf(numeral),
      at: match.index,
      printed,
      measure,
      as: (value) => `${figure ? value : inChinese(value)}${measure}`,
    };
  });
}

function inEnglish(value: number): string {
  return words[value] ?? tens[value] ?? String(value);
}

const times = (value: number): string =>
  value === 1 ? 'once' : value === 2 ? 'twice' : `${inEnglish(value)} times`;

/** The numbers of an English text, with the days or years that they count. */
export function numbersInEnglish(text: string): Printed[] {
  const pattern = new RegExp(
    `\\b(?:(once|twice)|(\\d+|${words.slice(1).join('|')})(?: (working day|day|year|month)s?)?)\\b`,
    'gi',
  );
  return [...text.matchAll(pattern)].map((match) => {
    const [printed, often, numeral = '', unit] = match;
    const figure = /^\d/.test(numeral);
    const value = often
      ? ['once', 'twice'].indexOf(often.toLowerCase()) + 1
      : figure
        ? Number(numeral)
        : words.indexOf(numeral.toLowerCase());
    const number = (other: number) => (figure ? String(other) : inEnglish(other));
    return {
      value,
      at: match.index,
      printed,
      as: (other) =>
        often ? times(other) : `${number(other)}${unit ? ` ${unit}${other === 1 ? '' : 's'}` : ''}`,
    };
  });
}

/** A text with a number taken out, and how any number would stand there. */
export interface Cloze {
  value: number;
  measure: string;
  before: Text;
  after: Text;
  as: (value: number) => Text;
}

/** Takes out a number that stands exactly once in either text; null where it does not. */
export function clozeOf(text: Text, value: number): Cloze | null {
  const [zh, ...moreZh] = numbersInChinese(text.zh).filter((number) => number.value === value);
  const [en, ...moreEn] = numbersInEnglish(text.en).filter((number) => number.value === value);
  if (!zh || !en || moreZh.length > 0 || moreEn.length > 0) return null;
  return {
    value,
    measure: zh.measure,
    before: { zh: text.zh.slice(0, zh.at).trimEnd(), en: text.en.slice(0, en.at) },
    after: {
      zh: text.zh.slice(zh.at + zh.printed.length).trimStart(),
      en: text.en.slice(en.at + en.printed.length),
    },
    as: (other) => ({ zh: zh.as(other), en: en.as(other) }),
  };
}
