import { describe, expect, it } from 'vitest';
import { isPrinted, limitOf } from './limits.ts';

describe('the number in a comparison', () => {
  it('is a least or a most, in the unit of the question or in months', () => {
    expect(limitOf({ question: 'x', atLeast: 3 }, 'number')).toMatchObject({ side: 'least', value: 3 });
    expect(limitOf({ question: 'x', every: { months: 12 } }, 'recurrence')).toMatchObject({
      side: 'most',
      value: 12,
      inMonths: true,
    });
    expect(limitOf({ question: 'x', atLeast: 2 }, 'checklist')).toBeNull();
    expect(limitOf({ question: 'x' }, 'number')).toBeNull();
  });

  it.each([
    [15, false, '在服务对象上岗后十五日内完成首次回访', true],
    [15, false, '并在受理之日起15个工作日内', true],
    [5, false, '并在受理之日起15个工作日内', false],
    [5, false, '在上岗后十五日内', false],
    [2, false, '疏散通道与安全出口不少于两处', true],
    [12, true, '按年度整理归档', true],
    [1, false, '设有疏散通道和安全出口，统一标识', false],
    [1, false, '一年及以上人力资源工作经历', true],
    [0, false, '不得泄露0个', false],
  ])('%i (months: %s) in %s: %s', (value, inMonths, text, expected) => {
    expect(isPrinted({ side: 'most', value, inMonths }, text)).toBe(expected);
  });
});
