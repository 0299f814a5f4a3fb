import { describe, expect, it } from 'vitest';
import { localise, Text } from './text.ts';

describe('a value in one language', () => {
  const value = {
    id: 'exits',
    ask: { zh: '几处？', en: 'How many?' },
    options: [{ label: { zh: '甲', en: 'A' } }, { label: { zh: '乙', en: 'B' } }],
    within: { months: 12 },
    also: ['x', 1, true, null, undefined],
    none: undefined,
    nothing: null,
  };

  it('has a string for every text in both, at any depth, and the rest as it was', () => {
    expect(localise(value, 'en')).toEqual({
      id: 'exits',
      ask: 'How many?',
      options: [{ label: 'A' }, { label: 'B' }],
      within: { months: 12 },
      also: ['x', 1, true, null, undefined],
      none: undefined,
      nothing: null,
    });
    expect(localise(value, 'zh').options).toEqual([{ label: '甲' }, { label: '乙' }]);
  });

  it('may be a text itself, or no object', () => {
    expect(localise({ zh: '甲', en: 'A' }, 'zh')).toBe('甲');
    expect([localise('A', 'zh'), localise(undefined, 'zh'), localise(null, 'zh')]).toEqual([
      'A',
      undefined,
      null,
    ]);
  });

  it('leaves what it was given as it was', () => {
    const frozen = Object.freeze({ ask: Object.freeze({ zh: '甲', en: 'A' }) });
    expect(localise(frozen, 'en')).toEqual({ ask: 'A' });
    expect(frozen.ask).toEqual({ zh: '甲', en: 'A' });
  });

  it('keeps what has one language only', () => {
    expect(localise({ title: { zh: '甲' } }, 'zh')).toEqual({ title: { zh: '甲' } });
  });
});

describe('a text', () => {
  it('is in both languages, without white space around it', () => {
    expect(Text.parse({ zh: ' 甲 ', en: 'A\n' })).toEqual({ zh: '甲', en: 'A' });
    expect(Text.safeParse({ zh: '甲' }).success).toBe(false);
    expect(Text.safeParse({ zh: '甲', en: ' ' }).success).toBe(false);
    expect(Text.safeParse({ zh: '甲', en: 'A', fr: 'A' }).success).toBe(false);
  });
});
