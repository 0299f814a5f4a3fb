import { alikePairs, type AlikePair, type AlikeRow, type Line } from '../../compare/alike.ts';
import type { AlikeLine, AlikePack } from '../../compare/pack.ts';
import { wordDiff, type Span } from '../../compare/word-diff.ts';
import type { Library } from '../../library/library.ts';
import type { Language } from '../../model/text.ts';
import { citation } from '../../words/citation.ts';
import { list } from '../../words/join.ts';
import { corporaOf } from './corpora.ts';
import { cited, comparedStandards } from './standards.ts';

let measured: { of: Library; pairs: AlikePair[] } | undefined;

/** Measured once for a library: nothing of it depends on the language. */
function pairsOf(library: Library): AlikePair[] {
  if (measured?.of !== library) measured = { of: library, pairs: alikePairs(corporaOf(library)) };
  return measured.pairs;
}

/** Near-identical clauses in one language, each word marked that the other side lacks. */
export function alikePackOf(library: Library, language: Language): AlikePack {
  const sideOf = ({ standard: id, id: clauseId }: AlikePair['left']) => {
    const standard = library.standards.find((one) => one.id === id)!;
    const clause = standard.clauses.find((one) => one.id === clauseId)!;
    return { ...cited(standard, clause, language), anchor: clause.anchor };
  };
  const lineOf = (line: Line | null, spans: Span[]): AlikeLine | null =>
    line && {
      clauses: list(
        line.ids.map((id) => citation(id, language)),
        language,
      ),
      spans,
    };
  const rowOf = ({ left, right, identical }: AlikeRow) => {
    const spans = wordDiff(left?.text[language] ?? '', right?.text[language] ?? '', language);
    return { left: lineOf(left, spans.left), right: lineOf(right, spans.right), identical };
  };
  return {
    language,
    standards: comparedStandards(library, language),
    pairs: pairsOf(library).map(({ left, right, likeness, measuredBy, rows }) => {
      const [{ anchor: first, ...one }, { anchor: second, ...other }] = [sideOf(left), sideOf(right)];
      return {
        id: `${left.standard}-${first}_${right.standard}-${second}`,
        left: one,
        right: other,
        likeness,
        measuredBy,
        rows: rows.map(rowOf),
      };
    }),
  };
}
