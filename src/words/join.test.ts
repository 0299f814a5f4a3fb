import { describe, expect, it } from 'vitest';
import { counted, labelled, list, quantity, sentences } from './join.ts';

describe('a quantity', () => {
  it.each([
    [1, 'working days', '1 working day'],
    [2, 'working days', '2 working days'],
    [0, 'people', '0 people'],
    [1, 'people', '1 person'],
    [1, 'inquiries', '1 inquiry'],
    [1, 'm²', '1 m²'],
    [0.1 + 0.2, 'm²', '0.3 m²'],
    [1e6, 'people', '1000000 people'],
  ])('%d of “%s” is %s', (number, unit, said) => {
    expect(quantity(number, unit, 'en')).toBe(said);
  });

  it('has no space in Chinese', () => {
    expect(quantity(1, '个工作日', 'zh')).toBe('1个工作日');
  });
});

describe('words side by side', () => {
  it('are a list', () => {
    expect(list(['汉文', '藏文'], 'zh')).toBe('汉文、藏文');
    expect(list(['Chinese', 'Tibetan, in part'], 'en')).toBe('Chinese; Tibetan, in part');
    expect(list([], 'en')).toBe('');
  });

  it('are sentences', () => {
    expect(sentences(['甲。', '乙。'], 'zh')).toBe('甲。乙。');
    expect(sentences(['One.', 'Two.'], 'en')).toBe('One. Two.');
  });

  it('are counted', () => {
    expect([0, 1, 2].map((count) => counted(count, 'gap'))).toEqual(['0 gaps', '1 gap', '2 gaps']);
    expect(counted(2, 'person', 'people')).toBe('2 people');
  });

  it('are a label and what it labels, without the question mark', () => {
    expect(labelled('有几处？', '2处', 'zh')).toBe('有几处：2处');
    expect(labelled('How many?', '2 exits', 'en')).toBe('How many: 2 exits');
    expect(labelled('Note:', 'none', 'en')).toBe('Note: none');
  });
});
