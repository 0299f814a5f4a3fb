import { describe, expect, it } from 'vitest';
import { toMarkdown } from './markdown.ts';
import { sampleDocument } from './sample.ts';

describe('a document as Markdown', () => {
  it('has its headings, facts, notes and tables in order', () => {
    const markdown = toMarkdown(sampleDocument('en'));
    expect(markdown.startsWith('# Gap report\n\nLhasa Public Employment Service Centre\n')).toBe(true);
    for (const line of [
      '- **Date of the check**: 2025-03-14',
      '## 1 Conclusion',
      '### 2.1 List',
      '> Note: counted once.',
      '| Area | Gaps |',
      '| --- | :---: |',
      '| Facilities | 1 |',
      'There are no observations.',
    ])
      expect(markdown).toContain(line);
  });

  it('keeps the lines of a cell in its row, and what looks like markup as text', () => {
    const markdown = toMarkdown({
      language: 'en',
      title: 'T',
      footer: '',
      blocks: [
        {
          kind: 'table',
          id: 'x',
          caption: 'C',
          sheet: 'C',
          empty: '',
          columns: [{ label: 'A', type: 'text', width: 1 }],
          rows: [['one | two\n*three* <b>']],
        },
      ],
    });
    expect(markdown).toContain('| one \\| two<br>\\*three\\* \\<b\\> |');
  });
});
