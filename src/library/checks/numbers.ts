const documentNumber = /(?:GB|LD)[/／]T\s?[\d.]+(?:[—-]\d{4})?/g;

const chineseDigits = '零一二三四五六七八九';

/** 十五 → 15, 两 → 2. Up to ninety-nine. */
function chineseNumber(numeral: string): number {
  if (numeral === '两') return 2;
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const digit = (text: string | undefined, otherwise: number) =>
    text ? chineseDigits.indexOf(text) : otherwise;
  return numeral.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}

/** The quantities in a Chinese sentence, document numbers included digit by digit as printed. */
export function numbersIn(zh: string): string[] {
  const documents = zh.match(documentNumber) ?? [];
  const rest = zh.replace(documentNumber, ' ');
  const digits = rest.match(/\d+/g) ?? [];
  const numerals = [...rest.matchAll(/([一二三四五六七八九十两]+)(?=[处日年次个名天月周]|种方)/g)].map(
    ([, numeral]) => String(chineseNumber(numeral!)),
  );
  return [...documents.map(plain), ...digits, ...numerals];
}

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
];

/** The quantities in an English sentence. “One” counts only before a unit, “once” as one time. */
export function englishNumbersIn(en: string): string[] {
  const documents = en.match(documentNumber) ?? [];
  const rest = en.replace(documentNumber, ' ').toLowerCase();
  const digits = rest.match(/\d+/g) ?? [];
  const spelled = words.flatMap((word, value) =>
    value === 1
      ? (rest.match(/\bonce\b|\bone (?=year|month|day|person|officer)/g) ?? []).map(() => '1')
      : (rest.match(new RegExp(`\\b${word}\\b`, 'g')) ?? []).map(() => String(value)),
  );
  return [...documents.map(plain), ...digits, ...spelled];
}

const plain = (number: string): string => number.replace(/\s/g, '').replace('／', '/').replace('—', '-');
