import type { Leaf } from '../model/criterion.ts';

/** A number that an answer is held against, from below or from above. */
export interface Limit {
  side: 'least' | 'most';
  value: number;
  /** Months, where the limit is one of time between two occasions; else the unit of the question. */
  inMonths: boolean;
}

/** The number in a comparison, if there is one. Of a list, how many of it is no limit in this sense. */
export function limitOf({ atLeast, atMost, every, within }: Leaf, type: string): Limit | null {
  if (every) return { side: 'most', value: every.months, inMonths: true };
  if (within) return { side: 'most', value: within.months, inMonths: true };
  if (type !== 'number') return null;
  if (atMost !== undefined) return { side: 'most', value: atMost, inMonths: false };
  return atLeast === undefined ? null : { side: 'least', value: atLeast, inMonths: false };
}

const digits = '零一二三四五六七八九';

/** A number up to 99 in Chinese: 十五, 二十. */
function inChinese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return ten + (ones > 0 ? digits[ones] : '');
}

/** Whether a Chinese text gives the number itself; else it is how we read words such as 不得泄露 or 设有. */
export function isPrinted({ value, inMonths }: Limit, text: string): boolean {
  if (value === 0) return false;
  if (inMonths && value === 12 && /年度|每年|[1一]年/.test(text)) return true;
  const spelled = value === 2 ? '[两二]' : value < 100 ? inChinese(value) : '';
  const counted = '\\s*(?:个|名|台|处|年|日|天|次|项|人|工作日)';
  return new RegExp(
    `(?<![\\d.])${value}(?![\\d.])${counted}|(?<![${digits}十])(?:${spelled || '(?!)'})${counted}`,
  ).test(text);
}
