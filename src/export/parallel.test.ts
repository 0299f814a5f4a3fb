import { describe, expect, test } from 'vitest';
import { parallel } from './parallel.ts';
import { sampleDocument } from './sample.ts';

describe('a document in both languages', () => {
  const both = parallel(sampleDocument('zh'), sampleDocument('en'));
  const tables = both.blocks.filter((block) => block.kind === 'table');

  test('says everything in Chinese, then in English', () => {
    expect(both.title).toBe('自查差距报告\nGap report');
    expect(both.blocks).toContainEqual(
      expect.objectContaining({ kind: 'heading', text: '一、结论\u30001 Conclusion' }),
    );
    const paragraphs = both.blocks.filter((block) => block.kind === 'paragraph');
    expect(paragraphs.slice(0, 2).map(({ text, language }) => [text, language])).toEqual([
      ['共有差距3项。', 'zh'],
      ['There are 3 gaps.', 'en'],
    ]);
    expect(tables[0]?.columns[0]?.label).toBe('领域\nArea');
    expect(tables[0]?.rows[0]).toEqual(['场地设施\nFacilities', 1]);
  });

  test('says once what both say alike: figures and days', () => {
    expect(tables[0]?.rows.map((row) => row[1])).toEqual([1, 2]);
    const [facts] = both.blocks;
    expect(facts).toMatchObject({ rows: [{ value: '2025-03-14' }, {}] });
  });

  test('names its sheets in both, as short as a workbook allows', () => {
    for (const { sheet } of tables) {
      expect(sheet).toMatch(/^[^\\/?*[\]:']{1,31}$/);
      expect(sheet).toMatch(/\p{Script=Han}.* [A-Z]/u);
    }
  });

  test('is refused where the two do not match', () => {
    const short = { ...sampleDocument('en'), blocks: [] };
    expect(() => parallel(sampleDocument('zh'), short)).toThrow(/blocks/);
  });
});
