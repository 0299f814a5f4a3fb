/** The number of a standard as a text prints it: `GB/T 33554—2017`, `GB 50016`, `LD／T 01.1`. */
export const documentNumber = /(?:GB|LD|DB\d*|ISO)(?:[/／][TZ])?\s?\d+(?:\.\d+)*(?:[—–-]\d{4})?/g;

/** The document numbers of a text, spelled alike, and the text without them. */
function documentsIn(text: string): [documents: string[], rest: string] {
  const documents = (text.match(documentNumber) ?? []).map((number) =>
    number.replace(/\s/g, '').replace('／', '/').replace(/[—–]/, '-'),
  );
  return [documents, text.replace(documentNumber, ' ')];
}

const figuresIn = (text: string): string[] =>
  (text.match(/\d+(?:,\d{3})*(?:\.\d+)*/g) ?? []).map((figure) => figure.replaceAll(',', ''));

const digits = '零一二三四五六七八九';
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** 十五 → 15, 两 → 2, 一百二十 → 120. */
function chineseNumber(numeral: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of numeral.replaceAll('两', '二')) {
    const power = powers[character];
    if (power) sum += (digit || 1) * power;
    digit = power ? 0 : digits.indexOf(character);
  }
  return sum + digit;
}

const numerals = `${digits}十百千两`;
const measures =
  '[年月日天周次个名人位处项种类部条份间台套级所家户期批轮倍]|小时|分钟|平方米|方面|季度|学时|课时';
const quantity = new RegExp(
  `(?<![第${numerals}])[${numerals}]+(?=${measures})|(?<=百分之)[${numerals}]+`,
  'g',
);

/** 每年一次, 一年, 至少一名; but neither the article of 一个机构 nor 一次性. */
const quantityOne = new RegExp(
  `(?<![第${numerals}])一(?=次(?!性)|年|个月|日|天|周|小时)|(?<=(?:至少|不少于|不超过|不多于)[^，。；、]{0,8})一(?=${measures})`,
  'g',
);

/** The quantities in a Chinese sentence, document numbers included. 首次 and 第三方 are none. */
export function numbersIn(zh: string): string[] {
  const [documents, rest] = documentsIn(zh.normalize('NFKC'));
  const spelled = (rest.match(quantity) ?? []).filter((numeral) => numeral !== '一').map(chineseNumber);
  const ones = (rest.match(quantityOne) ?? []).map(() => 1);
  const halfYears = (rest.match(/半年/g) ?? []).map(() => 6);
  return [...documents, ...figuresIn(rest), ...[...spelled, ...ones, ...halfYears].map(String)];
}

const units = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Number words from two to ninety-nine, `half a year` and `twice`, and the numbers that they stand for. */
const words: Record<string, number> = Object.fromEntries([
  ...units.slice(1).map((word, index) => [word, index + 2]),
  ...teens.map((word, index) => [word, index + 10]),
  ...tens.flatMap((ten, index) => [
    [ten, index * 10 + 20],
    ...units.map((unit, ones) => [`${ten}-${unit}`, index * 10 + 21 + ones]),
  ]),
  ['one hundred', 100],
  ['twice', 2],
  ['half a year', 6],
  ['half-year', 6],
]);

const anyOf = (alternatives: readonly string[]): string =>
  [...alternatives].sort((a, b) => b.length - a.length).join('|');
const word = new RegExp(`\\b(?:${anyOf(Object.keys(words))})\\b(?!-way)`, 'g');
const month = new RegExp(`\\b(?:${anyOf(months)})\\b`, 'g');

const time = '(?:calendar |working )?(?:year|quarter|month|week|day|hour)s?\\b';
const limit = '\\b(?:at least|at most|no fewer than|no less than|no more than|not more than) ';

/** At least one, one year, once a year; but neither “one of them” nor “once it is accepted”. */
const one = new RegExp(
  [
    `\\bone (?=${time})`,
    `(?<=${limit})(?:one(?! hundred)|once)\\b`,
    `\\bonce (?=(?:every|per) |(?:an?|each|in (?:an?|each|every)) ${time}|annually|yearly|monthly)`,
  ].join('|'),
  'g',
);

/** The quantities in an English sentence. Ordinals and “third party” are none, as in Chinese. */
export function englishNumbersIn(en: string): string[] {
  const [documents, rest] = documentsIn(en);
  const named = (rest.match(month) ?? []).map((name) => months.indexOf(name) + 1);
  const lower = rest.toLowerCase();
  const spelled = (lower.match(word) ?? []).map((found) => words[found]!);
  const ones = (lower.match(one) ?? []).map(() => 1);
  return [...documents, ...figuresIn(rest), ...[...named, ...spelled, ...ones].map(String)];
}
