import type { Clause, Library, Standard } from '../library/library.ts';
import type { ChapterRole } from '../model/clause.ts';

/** Where one standard names a document, and how it prints its number. */
export interface CitedBy {
  standard: Standard;
  /** Every form in which the standard prints it, in the order they first appear. */
  forms: string[];
  /** In its list of normative references. */
  listed: Clause[];
  /** In its requirements, terms, scope or annexes. */
  named: Clause[];
  /** In its foreword or bibliography, where a document need not be in the list. */
  mentioned: Clause[];
  /** GB/T 1.1—2020, 8.6.3.1 and 9.5.4.2.1: what is listed is cited in the text, and what is cited there is listed. */
  mismatch: 'listed-not-named' | 'named-not-listed' | undefined;
}

const passing: readonly ChapterRole[] = ['cover', 'contents', 'foreword', 'bibliography'];

interface Form {
  id: string;
  form: string;
}

/** The forms that stand in a text, given the longest first: GB/T 33554—2017 is no instance of GB/T 33554. */
function formsIn(text: string, forms: readonly Form[]): Form[] {
  let rest = text;
  return forms.filter(({ form }) => {
    const isThere = rest.includes(form);
    rest = rest.replaceAll(form, '□');
    return isThere;
  });
}

/** For every cited document, by its id, the standards that name it, in their order. */
export function citedBy({ sources, standards }: Library): Map<string, CitedBy[]> {
  const found = new Map<string, CitedBy[]>(sources.map(({ id }) => [id, []]));
  const forms = sources
    .flatMap(({ id, cited }) => cited.map((form) => ({ id, form })))
    .sort((a, b) => b.form.length - a.form.length);
  for (const standard of standards) {
    const roles = new Map(standard.chapters.map(({ clause, role }) => [clause.id, role]));
    const here = new Map<string, CitedBy>();
    for (const clause of standard.clauses) {
      const texts = [clause.title, clause.text, ...(clause.cells ?? [])].flatMap((text) => text?.zh ?? []);
      for (const { id, form } of formsIn(texts.join('\n'), forms)) {
        const entry = here.get(id) ?? {
          standard,
          forms: [],
          listed: [],
          named: [],
          mentioned: [],
          mismatch: undefined,
        };
        here.set(id, entry);
        if (!entry.forms.includes(form)) entry.forms.push(form);
        const role = roles.get(clause.chapter)!;
        const place = role === 'references' ? 'listed' : passing.includes(role) ? 'mentioned' : 'named';
        if (!entry[place].includes(clause)) entry[place].push(clause);
      }
    }
    for (const [id, entry] of here) {
      if (entry.listed.length > 0 && entry.named.length === 0) entry.mismatch = 'listed-not-named';
      if (entry.listed.length === 0 && entry.named.length > 0) entry.mismatch = 'named-not-listed';
      found.get(id)!.push(entry);
    }
  }
  return found;
}
