import { expect, test } from 'vitest';
import { sectionsOf } from './docx-sections.ts';
import type { Block } from './document.ts';

const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text, id: text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', tone: 'body', text });
const table = (columns: number, rows = 1): Block => ({
  kind: 'table',
  id: `t${columns}`,
  caption: 'caption',
  sheet: 'sheet',
  empty: 'empty',
  columns: Array.from({ length: columns }, () => ({ label: 'label', type: 'text', width: 1 })),
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => 'cell')),
});

test('a document without wide tables is one portrait section', () => {
  const blocks = [heading('a'), table(6), heading('b'), paragraph('c')];
  expect(sectionsOf(blocks)).toEqual([{ orientation: 'portrait', blocks }]);
});

test('a table of seven columns turns its page, with the headings and the text that lead to it', () => {
  const before = [heading('a'), paragraph('b')];
  const wide = [heading('c'), heading('d', 2), paragraph('e'), table(7), paragraph('f')];
  const after = [heading('g'), table(2)];
  expect(sectionsOf([...before, ...wide, ...after])).toEqual([
    { orientation: 'portrait', blocks: before },
    { orientation: 'landscape', blocks: wide },
    { orientation: 'portrait', blocks: after },
  ]);
});

test('wide tables that follow one another share a section', () => {
  const blocks = [heading('a'), table(8), heading('b'), table(9)];
  expect(sectionsOf(blocks)).toEqual([{ orientation: 'landscape', blocks }]);
});

test('a wide table without rows turns no page', () => {
  const blocks = [heading('a'), table(8, 0)];
  expect(sectionsOf(blocks)).toEqual([{ orientation: 'portrait', blocks }]);
});

test('a document without blocks is one empty section', () => {
  expect(sectionsOf([])).toEqual([{ orientation: 'portrait', blocks: [] }]);
});
