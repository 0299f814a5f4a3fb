import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../export/markdown.ts';
import { everything } from '../choice.ts';
import { takeQuestions } from './questions.ts';
import { samplePack } from '../testing/pack.ts';

const choice = everything({ standards: ['a', 'b', 'c'], topics: [] });
const view = { pack: samplePack, choice, address: 'https://example.org/en/compare/', date: '2026-11-21' };

describe('a view to be taken away', () => {
  it('says what was chosen and where it is seen again', () => {
    const { blocks } = takeQuestions({ ...view, choice: { ...choice, show: 'only', of: 'b' } }).document;
    const facts = blocks.find(({ kind }) => kind === 'facts');
    expect(facts).toMatchObject({
      rows: [
        { value: 'The standard of A (draft)\nTreated as a draft.' },
        { value: 'The standard of B (draft)\nTreated as a draft.' },
        { value: 'The standard of C (draft)\nTreated as a draft.' },
        { value: 'What only one asks: B' },
        { label: 'Questions', value: '1' },
        { value: '2026-11-21' },
        { value: 'https://example.org/en/compare/' },
      ],
    });
  });

  it('has a table for each topic, a column for each chosen standard, and silence said', () => {
    const markdown = toMarkdown(
      takeQuestions({ ...view, choice: { ...choice, standards: ['a', 'b'] } }).document,
    );
    expect(markdown).toContain('## Complaints');
    expect(markdown).not.toContain('## Premises');
    expect(markdown).toContain('| Question and strictness | A | B |');
    expect(markdown).toMatch(/\| Question alone\? \| silent \| 4\.1 should · recommendation/);
    expect(markdown).toContain(
      'Strictest first: A; then B. Not strictly comparable: the text leaves out when the clock starts (A); it is assumed to be “the day of acceptance”.',
    );
  });

  it('puts three standards or more below each other, those that are silent in one row', () => {
    const { document } = takeQuestions(view);
    const markdown = toMarkdown(document);
    expect(document.landscape).toBe(false);
    expect(markdown).toContain('| Question | Standard and clause | What it says and what is expected |');
    expect(markdown).toContain('| Question alone? | B<br>4.1 should · recommendation |');
    expect(markdown).toMatch(/\|\s+\| silent \| A; C \|/);
    expect(markdown).toMatch(/\|\s+\| Strictness \| Strictest first: A; then B; then C\./);
  });

  it('has a row for each provision, and one for each silence, in its table', () => {
    const { rows } = takeQuestions(view).table;
    expect(rows).toHaveLength(6 * 3);
    expect(rows.filter((row) => row.includes('silent'))).toHaveLength(6);
  });

  it('puts the orders of strictness on a sheet of their own', () => {
    const sheets = takeQuestions(view).workbook.blocks.filter((block) => block.kind === 'table');
    expect(sheets.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['Provisions', 18],
      ['Strictness', 1],
    ]);
  });

  it('says so where nothing fits', () => {
    const nothing = { ...view, choice: { ...choice, words: 'nothing of the kind' } };
    expect(toMarkdown(takeQuestions(nothing).document)).toContain('No question fits the choice.');
  });
});
