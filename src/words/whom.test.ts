import { describe, expect, it } from 'vitest';
import type { Expectation } from '../model/criterion.ts';
import type { Language } from '../model/text.ts';
import { whomInWords } from './whom.ts';

const choice = (zh: [string, string][], en: [string, string][], language: Language) => ({
  type: 'choice' as const,
  ask: language === 'zh' ? '哪一个？' : 'Which?',
  options: (language === 'zh' ? zh : en).map(([id, label]) => ({ id, label })),
});

const fields = (language: Language) => ({
  role: choice(
    [
      ['adviser', '职业指导人员'],
      ['trainer', '培训讲师'],
      ['hr', '人事'],
      ['support', '行政'],
    ],
    [
      ['adviser', 'Career adviser'],
      ['trainer', 'Trainer'],
      ['hr', 'HR officer'],
      ['support', 'Support'],
    ],
    language,
  ),
  post: choice(
    [
      ['full', '专职'],
      ['part', '兼职'],
      ['outside', '外聘'],
    ],
    [
      ['full', 'Full-time'],
      ['part', 'Alongside'],
      ['outside', 'From outside'],
    ],
    language,
  ),
});

const whom = (who: Expectation | undefined, quantifier: 'each' | { atLeast: number } = 'each') =>
  (['zh', 'en'] as const).map((language) =>
    whomInWords({ who, quantifier }, fields(language), () => '……', language),
  );

const staff = { question: 'role', oneOf: ['adviser', 'trainer', 'hr'] };

describe('of whom a staff condition is expected', () => {
  it('names the kinds of people, not the question that tells them apart', () => {
    expect(whom(staff)).toEqual([
      '每人（职业指导人员、培训讲师或人事）',
      'each person (career adviser, trainer or HR officer)',
    ]);
    expect(whom({ question: 'role', oneOf: ['adviser'] }, { atLeast: 2 })).toEqual([
      '至少2人（职业指导人员）',
      'at least 2 people (career adviser)',
    ]);
  });

  it('says who is excepted where that is shorter, and else what the question is', () => {
    expect(whom({ all: [staff, { question: 'post', oneOf: ['full', 'part'] }] })).toEqual([
      '每人（职业指导人员、培训讲师或人事；“外聘”的除外）',
      'each person (career adviser, trainer or HR officer; except “From outside”)',
    ]);
    expect(whom({ all: [staff, { question: 'post', oneOf: ['outside'] }] })[0]).toBe(
      '每人（职业指导人员、培训讲师或人事；……）',
    );
  });

  it('is anybody where nobody is singled out', () => {
    expect(whom(undefined, { atLeast: 1 })).toEqual(['至少1人', 'at least 1 person']);
  });
});
