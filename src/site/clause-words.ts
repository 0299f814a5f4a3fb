import type { Clause } from '../library/library.ts';
import type { Language } from '../model/text.ts';

/** A clause as one cites it: 第4章, 4.1.3, 4.2(1), 第2章第3段; in English chapter 4, chapter 2, paragraph 3. */
export function citation(id: string, language: Language): string {
  const paragraph = /^(.+)¶(\d+)$/.exec(id);
  if (paragraph) {
    const [, within, number] = paragraph;
    return language === 'zh'
      ? `${citation(within!, 'zh')}第${number}段`
      : `${citation(within!, 'en')}, paragraph ${number}`;
  }
  if (/^\d+$/.test(id)) return language === 'zh' ? `第${id}章` : `chapter ${id}`;
  return language === 'zh' ? id.replace(/\((\d+)\)/, '（$1）') : id;
}

/** The heading of a clause with its number, in Chinese one em apart (GB/T 1.1—2020, 10.2.1). */
export function heading(clause: Clause, language: Language): string {
  const title = clause.title?.[language] ?? '';
  if (!clause.marker || !title) return clause.marker || title;
  return language === 'zh' ? `${clause.marker}\u3000${title}` : `${clause.marker} ${title}`;
}
