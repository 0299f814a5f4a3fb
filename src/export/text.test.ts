import { expect, test } from 'vitest';
import { emsOf, linesOf, plainText, wordEmsOf } from './text.ts';

test('the text of a cell is its text, marked or not; an empty cell has none', () => {
  expect(
    [
      'a',
      1.5,
      null,
      {
        runs: [
          { text: 'b', marked: true },
          { text: 'c', marked: false },
        ],
      },
    ].map(plainText),
  ).toEqual(['a', '1.5', '', 'bc']);
});

test('lines end at any of the three line breaks', () => {
  expect(linesOf('甲\n乙\r\n丙\r丁')).toEqual(['甲', '乙', '丙', '丁']);
});

test('an empty text is one empty line', () => {
  expect(linesOf('')).toEqual(['']);
});

test('characters that XML cannot hold are left out, tabs and rare characters kept', () => {
  expect(linesOf('a\u0000b\u000Bc\u001F\uFFFE\uD83D')).toEqual(['abc']);
  expect(linesOf('甲\t𠮷😀')).toEqual(['甲\t𠮷😀']);
});

test('a Chinese character is as wide as two others', () => {
  expect(emsOf('判定，𠮷')).toBe(4);
  expect(emsOf('GB/T')).toBe(2);
  expect(emsOf('第5条')).toBe(2.5);
});

test('a column must hold its longest word', () => {
  expect(wordEmsOf(['is Nonconforming today', 'no'])).toBe(6.5);
});

test('Chinese text may break anywhere beyond its first five characters', () => {
  expect(wordEmsOf(['应建立投诉处理制度'])).toBe(5);
  expect(wordEmsOf(['部分符合'])).toBe(4);
});

test('addresses do not widen a column without limit', () => {
  expect(wordEmsOf([`https://example.org/${'a'.repeat(80)}`])).toBe(9);
});
