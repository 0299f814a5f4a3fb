import type { Corpus, Passage } from '../../compare/alike.ts';
import type { Clause, Library } from '../../library/library.ts';
import type { ChapterRole } from '../../model/clause.ts';
import type { Text } from '../../model/text.ts';

/** Chapters in which likeness tells something. Forewords and lists of references follow a prescribed form. */
const telling: readonly ChapterRole[] = ['scope', 'terms', 'requirements', 'annex'];

/** What a clause says itself; of a row of a table, its cells one after the other. */
function textOf({ text, cells, kind }: Clause): Text | null {
  if (text) return text;
  if (!cells || kind === 'table') return null;
  return {
    zh: cells.map((cell) => cell.zh).join('：'),
    en: cells.map((cell) => cell.en).join(': '),
  };
}

const passageOf = (clause: Clause): Passage => ({
  id: clause.id,
  text: textOf(clause),
  children: clause.children.map(passageOf),
});

/** The passages of each standard that are held against those of the others. */
export const corporaOf = ({ standards }: Library): Corpus[] =>
  standards.map((standard) => ({
    standard: standard.id,
    passages: standard.chapters
      .filter(({ role }) => telling.includes(role))
      .flatMap(({ role, clause }) =>
        role === 'terms' ? clause.children.filter(({ kind }) => kind === 'term') : [clause],
      )
      .map(passageOf),
  }));
