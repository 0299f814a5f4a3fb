import type { Card } from '../cards/card.ts';

const inChinese = 'zh-CN';

/** The language of what a card on a term quotes and offers, where it is not that of the page; nothing for other cards. */
export function langOf({ kind }: Pick<Card, 'kind'>, part: 'quote' | 'options'): string | undefined {
  if (kind === 'term-to-en') return part === 'quote' ? inChinese : 'en';
  if (kind === 'term-to-zh') return part === 'quote' ? 'en' : inChinese;
  return undefined;
}
