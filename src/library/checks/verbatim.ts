import type { Clause } from '../library.ts';
import type { Check } from '../draft.ts';

const bare = (text: string): string => text.replace(/\[bookmark: [^\]]*\]/g, '').replace(/\s+/g, '');

/** What a clause prints, in order: number and heading, text, cells. Restored headings are no source text. */
function printed(clause: Clause, numbered: boolean): string {
  const own = clause.restored
    ? []
    : [
        numbered ? clause.marker : '',
        clause.title?.zh ?? '',
        clause.printedEnglish ?? '',
        clause.text?.zh ?? '',
        ...(clause.cells ?? []).map(({ zh }) => zh),
      ];
  return bare(own.join('')) + clause.children.map((child) => printed(child, numbered)).join('');
}

/** The document's lines as the clauses have to print them: without bookmarks, page headers and list hyphens. */
const linesOf = (source: string, artefacts: readonly string[]): string[] =>
  source.split('\n').map((line) => (artefacts.includes(line.trim()) ? '' : bare(line.replace(/^\s*- /, ''))));

/** The line, counted from 1, that holds a character of the document whose every `title` has been taken out. */
function lineOf(lines: readonly string[], title: string, index: number): number {
  const text = lines.join('');
  let at = index;
  for (let start = text.indexOf(title); start !== -1 && start <= at; start = text.indexOf(title, start + 1))
    at += title.length;
  let passed = 0;
  return lines.findIndex((line) => (passed += line.length) > at) + 1 || lines.length;
}

/**
 * The clause tree says what `source.txt` says, character for character; aside from white space, the standard's
 * own title wherever it stands (it is in `standard.yaml`), and what the extraction and the page layout put in.
 */
export const verbatim: Check = ({ standards }) =>
  standards.flatMap(({ standard, source, sourceFile }) => {
    const title = bare(standard.title.zh);
    const lines = linesOf(source, standard.artefacts);
    const received = lines.join('').replaceAll(title, '');
    const published = standard.chapters
      .map(({ clause }) => printed(clause, standard.numbering === 'printed'))
      .join('')
      .replaceAll(title, '');
    if (received === published) return [];
    let at = 0;
    while (received[at] === published[at]) at += 1;
    const around = (text: string) => `“${text.slice(Math.max(0, at - 10), at + 20)}”`;
    return [
      {
        at: { file: sourceFile, line: lineOf(lines, title, at) },
        message: `the clauses of ${standard.id} depart from the document as received`,
        expected: around(received),
        found: around(published),
      },
    ];
  });
