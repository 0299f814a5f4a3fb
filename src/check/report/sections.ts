import type { Block, Heading } from '../../export/document.ts';

/** A heading with what stands under it. */
export interface Section {
  heading: Heading | null;
  blocks: readonly Block[];
}

/** Parts a document at its headings of level 1. What comes before the first has no heading. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 1 ? [index] : [],
  );
  const opening = blocks.slice(0, starts[0]);
  return [
    ...(opening.length > 0 ? [{ heading: null, blocks: opening }] : []),
    ...starts.map((start, place) => {
      const [heading, ...rest] = blocks.slice(start, starts[place + 1]);
      return { heading: heading as Heading, blocks: rest };
    }),
  ];
}
