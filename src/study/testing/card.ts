import type { Card } from '../cards/card.ts';

/** A card for tests. */
export const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  kind: 'threshold',
  standard: 'a',
  chapter: '4',
  place: id,
  topic: 'fire',
  area: 'facilities',
  fingerprint: 'f1',
  quote: '不少于＿＿＿＿安全出口',
  told: false,
  stem: '空处是多少？',
  options: ['两处', '一处', '三处', '四处'],
  order: null,
  reason: '原文写的是“两处”。',
  href: '/standards/a/4/#4.1',
  ...more,
});
