import { expect, test } from 'vitest';
import { sampleCheck } from '../testing/check.ts';
import { createStringifier } from './stringify.ts';

test('what is written reads back as the check, the second time too', () => {
  const stringify = createStringifier();
  const checks = [
    sampleCheck,
    { ...sampleCheck, answers: {} },
    { ...sampleCheck, answers: { ...sampleCheck.answers, 'a "quoted" id': { note: '引号"和\\' } } },
  ];
  for (const check of [...checks, ...checks]) expect(JSON.parse(stringify(check))).toEqual(check);
});
