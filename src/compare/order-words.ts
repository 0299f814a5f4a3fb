import type { Language, Text } from '../model/text.ts';
import { list, say, sentences } from '../words/join.ts';
import type { Ask, Item } from './pack.ts';
import { orderOf, type Caveat } from './strictness.ts';

const steps = ['', '其次', '再次'];

type Naming = (standard: string) => string;

function caveatInWords({ kind, standards }: Caveat, from: string | null, name: Naming): Text {
  const zh = list(standards.map(name), 'zh');
  const en = list(standards.map(name), 'en');
  switch (kind) {
    case 'start':
      return {
        zh: `不严格可比：没有写明从哪天起算（${zh}），这里假定的起点：“${from ?? '同一天'}”。`,
        en: `Not strictly comparable: the text leaves out when the clock starts (${en}); it is assumed to be “${from ?? 'the same day'}”.`,
      };
    case 'condition':
      return {
        zh: `不严格可比：适用条件不同（${zh}）。`,
        en: `Not strictly comparable: the conditions differ (${en}).`,
      };
    case 'whom':
      return {
        zh: `不严格可比：所说的人不同（${zh}）。`,
        en: `Not strictly comparable: they speak of different people (${en}).`,
      };
    case 'alternative':
      return {
        zh: `不严格可比：这只是几种做法之一（${zh}）。`,
        en: `Not strictly comparable: it is one way of several (${en}).`,
      };
    case 'obligation':
      return { zh: `约束力不同（${zh}）。`, en: `They bind with different firmness (${en}).` };
    default:
      return kind satisfies never;
  }
}

/** How the standards that expect something of an answer stand to each other, in words; empty where fewer than two do. */
export function orderInWords(
  {
    asks,
    relations,
    from,
  }: Pick<Item, 'relations' | 'from'> & { asks: readonly Pick<Ask, 'standard' | 'as'>[] },
  name: Naming,
  language: Language,
): string {
  const asking = [...new Set(asks.filter(({ as }) => as === 'expectation').map(({ standard }) => standard))];
  if (asking.length < 2 || relations.length === 0) return '';
  const { tiers, caveats } = orderOf(asking, relations);
  const names = tiers.map((tier) => list(tier.map(name), language));
  const order: Text =
    names.length === 0
      ? { zh: '各有所求，分不出宽严。', en: 'Each asks something else: none is the stricter.' }
      : names.length === 1
        ? { zh: `期望相同：${names[0]}。`, en: `The same expectation: ${names[0]}.` }
        : {
            zh: `由严到宽：${names.map((name, index) => `${steps[index] ?? '再次'}${name}`).join('；')}。`,
            en: `Strictest first: ${names.join('; then ')}.`,
          };
  return sentences(
    [order, ...caveats.map((caveat) => caveatInWords(caveat, from, name))].map((text) => say(text, language)),
    language,
  );
}
