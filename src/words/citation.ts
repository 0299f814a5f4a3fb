import type { Language } from '../model/text.ts';

const places: Record<string, string> = {
  封面: 'Cover',
  前言: 'Foreword',
  附录: 'Annex ',
  表: 'Table ',
  参考文献: 'Bibliography',
  目次: 'Contents',
  注: ', note',
};

/**
 * A clause, or a provision of one, as one cites it: 第4章, 4.1.3, 4.2（1）, 第2章第3段; in English chapter 4,
 * 4.2(1), chapter 2, paragraph 3, Annex A.
 */
export function citation(id: string, language: Language): string {
  const clause = id.replace(/#\d+$/, '');
  const [, within, number] = /^(.+)¶(\d+)$/.exec(clause) ?? [];
  if (within && number)
    return language === 'zh'
      ? `${citation(within, 'zh')}第${number}段`
      : `${citation(within, 'en')}, paragraph ${number}`;
  if (/^\d+$/.test(clause)) return language === 'zh' ? `第${clause}章` : `chapter ${clause}`;
  return language === 'zh'
    ? clause.replace(/\((\d+)\)/g, '（$1）')
    : clause.replace(/封面|前言|附录|表|参考文献|目次|注/g, (place) => places[place] ?? place);
}

/** An item at the end of a cited clause: （1）, (1) or a). */
const ITEM = /^(.+?)([（(]\d+[）)]|[a-z]\))$/u;

/**
 * Several clauses, each once, in the order given; items that follow one another under a clause share its number:
 * 4.2（1）、（3）、6.1; in English 4.2(1), (3); 6.1.
 */
export function citations(ids: readonly string[], language: Language): string {
  const cited = [...new Set(ids.map((id) => citation(id, language)))];
  const under = cited.map((clause) => ITEM.exec(clause)?.[1]);
  return cited
    .map((clause, index) => {
      if (index === 0) return clause;
      const within = under[index];
      const joined = within !== undefined && within === under[index - 1];
      const separator = language === 'zh' ? '、' : joined ? ', ' : '; ';
      return separator + (joined ? clause.slice(within.length) : clause);
    })
    .join('');
}
