import type { Clause, Standard } from '../library/library.ts';
import type { Language } from '../model/text.ts';

const joined = (marker: string, title: string, language: Language): string =>
  [marker, title].filter(Boolean).join(language === 'zh' ? '\u3000' : ' ');

/** The heading of a clause with its number, in Chinese one em apart (GB/T 1.1—2020, 10.2.1). */
export const heading = (clause: Clause, language: Language): string =>
  joined(clause.marker, clause.title?.[language] ?? '', language);

/** The number of a clause; in square brackets where the source has lost its numbers and this one is supplied. */
export function shownNumber({ marker }: Clause, { numbering }: Standard): string {
  return marker && numbering === 'reconstructed' ? `[${marker}]` : marker;
}

/** The heading of a clause, with whatever the source does not print in square brackets. */
export function shownHeading(clause: Clause, standard: Standard, language: Language): string {
  if (clause.restored) return `[${heading(clause, language)}]`;
  return joined(shownNumber(clause, standard), clause.title?.[language] ?? '', language);
}
