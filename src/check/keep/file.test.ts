import { expect, test } from 'vitest';
import { sampleCheck } from '../testing/check.ts';
import { checkFile, place } from './file.ts';
import { readCheck, type Refusal } from './read-check.ts';
import { refusalInWords } from './refusal-words.ts';

const refusalOf = (raw: unknown): Refusal | undefined => {
  const read = readCheck(typeof raw === 'string' ? raw : JSON.stringify(raw));
  return 'refusal' in read ? read.refusal : undefined;
};
const wordsFor = (raw: unknown) => {
  const refusal = refusalOf(raw);
  return refusal && refusalInWords(refusal, (id) => (id === 'exits' ? '有多少处安全出口？' : undefined)).zh;
};
const around = { checks: [sampleCheck], isTaken: (id: string) => id === 'c1', freshId: () => 'c2' };

test('a saved file opens as the same check', async () => {
  const { name, blob } = checkFile(sampleCheck);
  expect(name).toBe('拉萨市就业服务中心-2026-07-01.duibiao.json');
  expect(readCheck(await blob.text())).toEqual({ check: sampleCheck });
  expect(readCheck(`\uFEFF${await blob.text()}`)).toEqual({ check: sampleCheck });
});

test('a file that is not JSON, or not a check, is refused', () => {
  expect(refusalOf('PK\u0003\u0004')).toEqual({ reason: 'not-json' });
  expect(refusalOf('')).toEqual({ reason: 'not-json' });
  for (const raw of [null, 7, [], {}, { format: 'wcag-em' }])
    expect(refusalOf(raw)).toEqual({ reason: 'not-a-check' });
});

test('a file of a newer version is refused as such, whatever it holds', () => {
  expect(refusalOf({ format: 'duibiao-check', version: 3, parts: [] })).toEqual({
    reason: 'newer',
    version: 3,
  });
});

test('a file of version 1 opens, with every answer', () => {
  const { profile: _none, ...before } = { ...sampleCheck, version: 1 };
  expect(readCheck(JSON.stringify(before))).toEqual({ check: sampleCheck });
});

test('a damaged file is refused and says which part', () => {
  expect(wordsFor({ ...sampleCheck, date: '1 July' })).toBe('内容已损坏，问题出在：自查日期。');
  expect(wordsFor({ ...sampleCheck, answers: { exits: { value: { number: -1 } } } })).toBe(
    '内容已损坏，问题出在：答复 › “有多少处安全出口？” › 所答内容 › 数字。',
  );
  expect(wordsFor({ ...sampleCheck, answers: { gone: { evidence: [{ document: '' }] } } })).toBe(
    '内容已损坏，问题出在：答复 › gone › 证据 › 第1个 › 存放处。',
  );
});

test('a check that is not here yet comes in as it is', () => {
  const other = { ...sampleCheck, id: 'c9', agency: '另一家' };
  expect(place(other, around)).toEqual({ how: 'new', check: other });
});

test('the very same check is only opened, also where it was touched or goes by another id', () => {
  const touched = { ...structuredClone(sampleCheck), changed: '2026-07-05T00:00:00.000Z' };
  expect(place(touched, around)).toEqual({ how: 'known', check: sampleCheck });
  expect(place({ ...touched, id: 'c7' }, around)).toEqual({ how: 'known', check: sampleCheck });
});

test('one that differs from its namesake comes in beside it', () => {
  const changed = { ...sampleCheck, answers: {} };
  expect(place(changed, around)).toEqual({ how: 'second', check: { ...changed, id: 'c2' } });
});
