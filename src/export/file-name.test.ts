import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test('parts are joined with hyphens and Chinese is kept', () => {
  expect(fileName(['对标', '拉萨市就业服务中心', '2025-03-14'], 'docx')).toBe(
    '对标-拉萨市就业服务中心-2025-03-14.docx',
  );
});

test('characters that Windows forbids are dropped', () => {
  expect(fileName(['a\\b/c:d*e?f"g<h>i|j', 'GB/T 33554'], 'csv')).toBe('abcdefghij-GBT 33554.csv');
});

test('line breaks become spaces; control and invisible characters are dropped', () => {
  expect(fileName(['  a \r\n b\u0007\u202E\u200B  '], 'csv')).toBe('a b.csv');
});

test('empty parts leave no hyphen behind', () => {
  expect(fileName(['差距', '', ' / ', '2025'], 'xlsx')).toBe('差距-2025.xlsx');
});

test('a name is at most 120 characters long, its extension kept', () => {
  const name = fileName(['长'.repeat(200)], 'docx');
  expect(name).toBe(`${'长'.repeat(115)}.docx`);
  expect(name).toHaveLength(120);
});

test('a character outside the basic plane is never cut in half', () => {
  expect(fileName(['𠮷'.repeat(200)], 'csv')).toBe(`${'𠮷'.repeat(116)}.csv`);
});

test('a name neither starts nor ends with a dot or a space', () => {
  expect(fileName(['..secret. '], 'csv')).toBe('secret.csv');
  expect(fileName([`${'a'.repeat(115)} b`], 'csv')).toBe(`${'a'.repeat(115)}.csv`);
});

test.each(['CON', 'nul', 'com1', 'aux.backup'])('the device name %s is not used as it is', (device) => {
  expect(fileName([device], 'csv')).toBe(`_${device}.csv`);
});

test('a name that only starts like a device stays', () => {
  expect(fileName(['Contract'], 'csv')).toBe('Contract.csv');
});

test('without any part left there is still a name', () => {
  expect(fileName(['', '???'], 'docx')).toBe('duibiao.docx');
});
