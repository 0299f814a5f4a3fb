import type { Block } from './document.ts';

/** Blocks that share pages of one orientation. */
export interface Section {
  orientation: 'portrait' | 'landscape';
  blocks: Block[];
}

/** From this many columns on, a table needs the long side of the page. */
const WIDE = 7;

/**
 * Cuts a document's blocks into sections of pages, in order. A wide table turns its page, and takes the heading
 * and the text that lead to it along, so that no heading is left behind on the page before.
 */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  for (const passage of passagesOf(blocks)) {
    const orientation = passage.some(isWide) ? 'landscape' : 'portrait';
    const last = sections.at(-1);
    if (last?.orientation === orientation) last.blocks.push(...passage);
    else sections.push({ orientation, blocks: passage });
  }
  return sections.length > 0 ? sections : [{ orientation: 'portrait', blocks: [] }];
}

/** A heading, or headings that follow one another, with everything up to the next. */
function passagesOf(blocks: readonly Block[]): Block[][] {
  const passages: Block[][] = [];
  let previous: Block | undefined;
  for (const block of blocks) {
    const opens = block.kind === 'heading' && previous?.kind !== 'heading';
    const passage = passages.at(-1);
    if (opens || !passage) passages.push([block]);
    else passage.push(block);
    previous = block;
  }
  return passages;
}

function isWide(block: Block): boolean {
  return block.kind === 'table' && block.rows.length > 0 && block.columns.length >= WIDE;
}
