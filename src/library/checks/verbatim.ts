import type { Clause } from '../library.ts';
import type { Check } from '../draft.ts';

const bare = (text: string): string => text.replace(/\[bookmark: [^\]]*\]/g, '').replace(/\s+/g, '');

/** What a clause prints, in order: number and heading, text, cells. Restored headings are no source text. */
function printed(clause: Clause, numbered: boolean): string {
  const marker = numbered ? clause.marker : '';
  const own = clause.restored
    ? []
    : [marker, clause.title?.zh ?? '', clause.text?.zh ?? '', ...(clause.cells ?? []).map(({ zh }) => zh)];
  return bare(own.join('')) + clause.children.map((child) => printed(child, numbered)).join('');
}

/**
 * The clause tree says what `source.txt` says, character for character, white space and the extractor's
 * bookmarks aside.
 */
export const verbatim: Check = ({ standards }) =>
  standards.flatMap(({ standard, source, sourceFile }) => {
    const title = bare(standard.title.zh);
    const lines = source.split('\n').map(bare);
    const received = lines.filter((line) => line !== title).join('');
    const published = standard.chapters
      .map(({ clause }) => printed(clause, standard.numbering === 'printed'))
      .join('');
    if (received === published) return [];
    let at = 0;
    while (received[at] === published[at]) at += 1;
    const around = (text: string) => `“${text.slice(Math.max(0, at - 10), at + 20)}”`;
    let line = 0;
    for (let passed = 0; line < lines.length && passed <= at; line += 1)
      passed += lines[line] === title ? 0 : lines[line]!.length;
    return [
      {
        at: { file: sourceFile, line },
        message: `the clauses of ${standard.id} depart from the document as received`,
        expected: around(received),
        found: around(published),
      },
    ];
  });
