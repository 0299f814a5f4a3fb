import { diffArrays } from 'diff';
import type { Language } from '../model/text.ts';

/** A run of words, and whether both texts have it. */
export interface Span {
  text: string;
  differs: boolean;
}

const segmenters: Partial<Record<Language, Intl.Segmenter>> = {};

/** A text cut into words, spaces and marks, nothing lost. */
export function wordsOf(text: string, language: Language): string[] {
  const segmenter = (segmenters[language] ??= new Intl.Segmenter(language, { granularity: 'word' }));
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** White space at either end is no difference, nor how much of it there is. */
const isSame = (one: string, other: string): boolean => one === other || (!one.trim() && !other.trim());

/** Two texts word by word: each in spans, those that the other lacks marked. */
export function wordDiff(left: string, right: string, language: Language): { left: Span[]; right: Span[] } {
  const changes = diffArrays(wordsOf(left, language), wordsOf(right, language), { comparator: isSame });
  const spans = (other: 'added' | 'removed', own: 'added' | 'removed'): Span[] =>
    changes
      .filter((change) => !change[other])
      .map((change) => ({ text: change.value.join(''), differs: Boolean(change[own]) }))
      .reduce<Span[]>((merged, span) => {
        const last = merged.at(-1);
        if (last?.differs === span.differs) last.text += span.text;
        else merged.push({ ...span });
        return merged;
      }, []);
  return { left: spans('added', 'removed'), right: spans('removed', 'added') };
}
