import type { Clause } from '../library/library.ts';
import type { Language } from '../model/text.ts';

/** The heading of a clause with its number, in Chinese one em apart (GB/T 1.1—2020, 10.2.1). */
export function heading(clause: Clause, language: Language): string {
  const title = clause.title?.[language] ?? '';
  if (!clause.marker || !title) return clause.marker || title;
  return language === 'zh' ? `${clause.marker}\u3000${title}` : `${clause.marker} ${title}`;
}
