import { expect, test } from 'vitest';
import type { Block } from '../../export/document.ts';
import { sectionsOf } from './sections.ts';

const heading = (id: string, level: 1 | 2): Block => ({
  kind: 'heading',
  level,
  number: '',
  text: id,
  id,
  opensPage: false,
});
const text: Block = { kind: 'paragraph', text: 't', tone: 'body' };

test('a document is parted at its headings of level 1', () => {
  const parts = sectionsOf([text, heading('a', 1), heading('a1', 2), text, heading('b', 1)]);
  expect(parts.map(({ heading: head, blocks }) => [head?.id, blocks.length])).toEqual([
    [undefined, 1],
    ['a', 2],
    ['b', 0],
  ]);
});

test('a document without headings is one part', () => {
  expect(sectionsOf([text, text])).toEqual([{ heading: null, blocks: [text, text] }]);
});
