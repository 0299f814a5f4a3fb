import type { Clause, Standard } from '../library/library.ts';
import type { Language } from '../model/text.ts';
import { citation } from '../words/citation.ts';

const joined = (marker: string, title: string, language: Language): string =>
  [marker, title].filter(Boolean).join(language === 'zh' ? '\u3000' : ' ');

/** The number of a clause as printed; in English 附录A and 表A.1 are Annex A and Table A.1. */
const numberIn = ({ id, marker }: Clause, language: Language): string =>
  /^\p{Script=Han}/u.test(marker) ? citation(id, language) : marker;

/** The heading of a clause with its number, in Chinese one em apart (GB/T 1.1—2020, 10.2.1). */
export const heading = (clause: Clause, language: Language): string =>
  joined(numberIn(clause, language), clause.title?.[language] ?? '', language);

/** The number of a clause; in square brackets where the source has lost its numbers and this one is supplied. */
export function shownNumber(clause: Clause, { numbering }: Standard, language: Language): string {
  const number = numberIn(clause, language);
  return number && numbering === 'reconstructed' ? `[${number}]` : number;
}

/** The heading of a clause, with whatever the source does not print in square brackets. */
export function shownHeading(clause: Clause, standard: Standard, language: Language): string {
  if (clause.restored) return `[${heading(clause, language)}]`;
  return joined(shownNumber(clause, standard, language), clause.title?.[language] ?? '', language);
}
