import type { NotePack, PlacedNote } from '../../compare/pack.ts';
import type { Library } from '../../library/library.ts';
import type { Language } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import { cited, comparedStandards } from './standards.ts';

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

const nameOf = (rule: string, language: Language): string =>
  language === 'zh' ? rule.replace(', ', '，') : rule;

/** The notes of all standards by the rule that they concern, in the order of the rules; those without one last. */
export function notePackOf(library: Library, language: Language): NotePack {
  const found = new Map<string, PlacedNote[]>();
  for (const standard of library.standards)
    for (const clause of standard.clauses)
      for (const { rule: named, fragment, note, misleads } of clause.notes)
        for (const rule of new Set(rulesOf(named)))
          found.set(rule, [
            ...(found.get(rule) ?? []),
            { ...cited(standard, clause, language), fragment, note: note[language], misleads },
          ]);
  return {
    language,
    standards: comparedStandards(library, language),
    rules: [...found]
      .sort(
        ([one], [other]) =>
          Number(one === '') - Number(other === '') || one.localeCompare(other, 'en', { numeric: true }),
      )
      .map(([rule, notes]) => ({
        id: `rule-${rule.replace(/[^\dA-Z]+/g, '-') || 'none'}`,
        rule: nameOf(rule, language) || say({ zh: '没有对应规则的', en: 'Without a rule' }, language),
        notes,
      })),
  };
}
