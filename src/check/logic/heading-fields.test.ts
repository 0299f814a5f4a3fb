import { expect, test } from 'vitest';
import { Check } from '../../model/answer.ts';
import { headingFieldsIn, newCheck, type HeadingFields } from './heading-fields.ts';

const fields: HeadingFields = {
  agency: ' 甲 ',
  assessor: '',
  date: '2026-07-01',
  region: 'lhasa',
  provider: '',
  serves: [],
  standards: ['a'],
  reading: 'plain',
};

test('what is missing is said in the language of the page', () => {
  const messages = (language: 'zh' | 'en') =>
    headingFieldsIn(language)
      .safeParse({ ...fields, agency: ' ', date: '', standards: [] })
      .error?.issues.map(({ message }) => message);
  expect(messages('zh')).toEqual(['请填写机构名称。', '请选择自查日期。', '请至少选择一项标准。']);
  expect(messages('en')).toEqual([
    'Give the name of the agency.',
    'Give the date of the check.',
    'Choose at least one standard.',
  ]);
});

test('a new check can be kept', () => {
  const given = headingFieldsIn('zh').parse(fields);
  expect(Check.parse(newCheck(given, 'c1', new Date('2026-07-01T00:00:00Z')))).toMatchObject({
    agency: '甲',
    answers: {},
  });
});
