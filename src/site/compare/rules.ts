import type { Clause, Library, Standard } from '../../library/library.ts';
import type { DraftingNote } from '../../model/standard.ts';

/** A drafting note, and where it stands. */
export interface PlacedNote {
  standard: Standard;
  clause: Clause;
  note: DraftingNote;
}

/** A drafting rule, and the notes that speak of it; without a rule, those that name none. */
export interface RuleNotes {
  rule: string;
  notes: PlacedNote[];
}

/** The rules that a note names: `GB/T 1.1—2020, 7.5.1, 7.5.3` are two of one document. */
export function rulesOf(named: string | undefined): string[] {
  if (!named) return [''];
  let document = '';
  return named.split(/[,;，；]\s*/).flatMap((part) => {
    if (/^[A-Z]{2}/.test(part)) {
      const [whole, number, place] = /^(.*?[—-]\d{4})\s*(.*)$/.exec(part) ?? [part, part, ''];
      document = number ?? whole;
      return place ? [`${document}, ${place}`] : [];
    }
    return [`${document}, ${part.replace(/\s*[a-z]\)$/, '')}`];
  });
}

/** The notes of all standards by the rule that they concern, in the order of the rules; those without one last. */
export function notesByRule({ standards }: Library): RuleNotes[] {
  const found = new Map<string, PlacedNote[]>();
  for (const standard of standards)
    for (const clause of standard.clauses)
      for (const note of clause.notes)
        for (const rule of new Set(rulesOf(note.rule)))
          found.set(rule, [...(found.get(rule) ?? []), { standard, clause, note }]);
  return [...found]
    .map(([rule, notes]) => ({ rule, notes }))
    .sort(
      (one, other) =>
        Number(one.rule === '') - Number(other.rule === '') ||
        one.rule.localeCompare(other.rule, 'en', { numeric: true }),
    );
}
