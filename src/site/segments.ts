import type { Library, Standard } from '../library/library.ts';
import type { Language } from '../model/text.ts';
import { citation } from '../words/citation.ts';

/** A piece of a clause's text: plain, a cited document, another clause that it names, or a term that is explained. */
export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'source'; text: string; id: string }
  | { kind: 'clause'; text: string; id: string }
  | { kind: 'term'; text: string; id: string };

interface Marked {
  kind: 'source' | 'clause' | 'term';
  id: string;
  form: string;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whole words only in English; a plural counts, and so does the singular of a term that is given in the plural. */
function wordPattern(form: string): string {
  if (!/^[a-z]/i.test(form)) return escape(form);
  if (/(?:y|ies)$/.test(form)) return `\\b${escape(form.replace(/(?:y|ies)$/, ''))}(?:y|ies)\\b`;
  return `\\b${escape(form.replace(/s$/, ''))}s?\\b`;
}

/** A document number, or a title, with the title printed after the number: what stands in it is no term of the text. */
const citationPattern = (form: string): string =>
  /\d$/.test(form) ? `${escape(form)}(?: ?(?:《[^》]*》|“[^”]*”))?` : wordPattern(form);

/**
 * 5.1 and 6.1.1-6.1.6, but no number inside a longer one or in that of a document; of a chapter only the number at the
 * beginning of an entry of a contents list (“4. 基本要求”).
 */
const referencePattern = (form: string): string =>
  /^\d+$/.test(form) ? `^${form}(?=\\. )` : `(?<![\\d.A-Za-z/—])${escape(form)}(?!\\d|\\.\\d)`;

const patternOf: Record<Marked['kind'], (form: string) => string> = {
  source: citationPattern,
  clause: referencePattern,
  term: wordPattern,
};

function formsOf({ sources, terms }: Library, language: Language, { clauses }: Standard): Marked[] {
  return [
    ...clauses
      .filter(({ id }) => /^(?:\d+(?:\.\d+)*|附录[A-Z]|表[A-Z]\.\d+)$/.test(id))
      .map(({ id }): Marked => ({ kind: 'clause', id, form: /^\d/.test(id) ? id : citation(id, language) })),
    ...sources.flatMap(({ id, cited }) => cited.map((form): Marked => ({ kind: 'source', id, form }))),
    ...terms.map(({ id, term }): Marked => ({ kind: 'term', id, form: term[language] })),
  ].sort((a, b) => b.form.length - a.form.length);
}

/**
 * Cuts texts into segments. A cited document is marked wherever it is named, a term where it first occurs in
 * the texts given to one cutter: make one a section, so that a reader meets it again where it is needed.
 */
export function segmenter(
  library: Library,
  language: Language,
  standard: Standard,
): (text: string) => Segment[] {
  const forms = formsOf(library, language, standard);
  const patterns = forms.map(({ kind, form }) => patternOf[kind](form));
  const any = new RegExp(patterns.map((pattern) => `(${pattern})`).join('|'), 'gi');
  const explained = new Set<string>();
  return (text) => {
    const segments: Segment[] = [];
    let at = 0;
    for (const match of text.matchAll(any)) {
      const { kind, id } = forms[match.slice(1).findIndex((group) => group !== undefined)]!;
      if (kind === 'term' && explained.has(id)) continue;
      if (kind === 'term') explained.add(id);
      if (match.index > at) segments.push({ kind: 'text', text: text.slice(at, match.index) });
      segments.push({ kind, id, text: match[0] });
      at = match.index + match[0].length;
    }
    if (at < text.length) segments.push({ kind: 'text', text: text.slice(at) });
    return segments;
  };
}
