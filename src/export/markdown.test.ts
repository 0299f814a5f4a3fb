import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import type { Table } from './document.ts';
import { toMarkdown } from './markdown.ts';
import { sampleDocument } from './sample.ts';

const table = (cells: Table['rows']): Table => ({
  kind: 'table',
  id: 't',
  caption: 'T',
  sheet: 'T',
  empty: 'nothing',
  columns: [
    { label: 'A', type: 'text', width: 1 },
    { label: 'N', type: 'number', width: 1 },
  ],
  rows: cells,
});

const written = (block: Table) => toMarkdown({ ...sampleDocument('en'), blocks: [block] });

describe('Markdown', () => {
  test('has title, headings, text, facts and tables', () => {
    const markdown = toMarkdown(sampleDocument('zh'));
    expect(markdown).toMatch(/^# 自查差距报告\n\n拉萨市公共就业服务中心\n/);
    expect(markdown).toContain('\n## 二、差距\n\n### （一）清单\n');
    expect(markdown).toContain('- **自查日期** 2025-03-14');
    expect(markdown).toContain('| 场地设施 | 1 |');
    expect(markdown).toContain('没有观察项。');
  });

  test('keeps a cell in its row, whatever it holds', () => {
    const markdown = written(table([['a|b\nc', 1]]));
    expect(markdown).toContain('| a\\|b<br>c | 1 |');
    expect(markdown).toContain('| - | -: |');
  });

  test('does not let what an agency wrote become markup', () => {
    const root = fromMarkdown(written(table([['<img src=x> *a* [b](c) # d', 1]])));
    const kinds = new Set(JSON.stringify(root).match(/"type":"\w+"/g));
    expect([...kinds].filter((kind) => /image|emphasis|link|html/.test(kind))).toEqual([]);
  });

  test('underlines what is marked in a cell', () => {
    const runs = [
      { text: 'shall meet ', marked: false },
      { text: 'all of', marked: true },
      { text: ' these', marked: false },
    ];
    expect(written(table([[{ runs }, 1]]))).toContain('| shall meet <ins>all of</ins> these | 1 |');
  });

  test('draws bars with the marks of their parts', () => {
    const markdown = toMarkdown({
      ...sampleDocument('en'),
      blocks: [
        {
          kind: 'bars',
          id: 'b',
          caption: 'Bars',
          label: 'L',
          parts: [
            { label: 'Met', mark: '✓', tone: 'light' },
            { label: 'Short', mark: '✕', tone: 'solid' },
          ],
          rows: [{ label: 'A', values: [3, 1] }],
        },
      ],
    });
    expect(markdown).toContain(`| A | ${'✓'.repeat(30)}${'✕'.repeat(10)} | 3 | 1 |`);
  });
});
