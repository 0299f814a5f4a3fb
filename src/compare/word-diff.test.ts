import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

const shown = (spans: { text: string; differs: boolean }[]) =>
  spans.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

describe('the difference of two texts, word by word', () => {
  it('marks Chinese words, not characters', () => {
    const { left, right } = wordDiff(
      '应明确专门部门负责调查、处理服务对象的投诉',
      '应指定专门部门负责调查、处理服务对象的投诉',
      'zh',
    );
    expect(shown(left)).toBe('应[明确]专门部门负责调查、处理服务对象的投诉');
    expect(shown(right)).toBe('应[指定]专门部门负责调查、处理服务对象的投诉');
  });

  it('marks English words, numbers included', () => {
    const { left, right } = wordDiff('within 5 working days', 'within 15 working days of receipt', 'en');
    expect(shown(left)).toBe('within [5] working days');
    expect(shown(right)).toBe('within [15] working days[ of receipt]');
  });

  it('loses nothing of either text', () => {
    const texts = ['GB/T 33554—2017《职业指导服务规范》', 'GB/T 33554  职业指导服务规范\n第二行'] as const;
    const { left, right } = wordDiff(...texts, 'zh');
    expect(right.map(({ text }) => text).join('')).toBe(texts[1]);
    expect(left.map(({ text }) => text).join('')).toBe(texts[0]);
  });

  it('marks nothing where the texts are the same', () => {
    expect(wordDiff('同样', '同样', 'zh').left).toEqual([{ text: '同样', differs: false }]);
  });
});
