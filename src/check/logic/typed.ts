import type { Text } from '../../model/text.ts';

/** Full-width digits and points, as Chinese input methods give them, made plain. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．。]/g, '.')
    .replace(/，/g, ',');

/** The number that was typed, if it is one. */
export function numberIn(text: string): number | undefined {
  const typed = plain(text);
  // A comma is taken only where it parts thousands: “2,5” may mean 2.5.
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d*)?$/.test(typed)) return undefined;
  const number = Number(typed.replaceAll(',', ''));
  return Number.isFinite(number) ? number : undefined;
}

/** The whole number from 1 up that was typed, if it is one. */
export function intervalIn(text: string): number | undefined {
  const number = numberIn(text);
  return number !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** The day that was given as `YYYY-MM-DD`, if there is such a day. */
export function dayIn(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}

/** What is wrong with a number as typed. */
export function numberProblem(text: string): Text | undefined {
  if (text.trim() === '' || numberIn(text) !== undefined) return undefined;
  return {
    zh: '请填不小于0的数字，例如3或2.5。所填内容已保留，但还不算答复。',
    en: 'Give a number from 0 up, such as 3 or 2.5. What you typed is kept, but is no answer yet.',
  };
}

/** What is wrong with an interval as typed. */
export function intervalProblem(text: string): Text | undefined {
  if (text.trim() === '' || intervalIn(text) !== undefined) return undefined;
  return {
    zh: '请填1以上的整数，例如6。所填内容已保留，但还不算答复。',
    en: 'Give a whole number from 1 up, such as 6. What you typed is kept, but is no answer yet.',
  };
}

/** What is wrong with a day as given. */
export function dayProblem(text: string): Text | undefined {
  if (text === '' || dayIn(text) !== undefined) return undefined;
  return { zh: '没有这一天，请检查年份。', en: 'There is no such day. Check the year.' };
}
