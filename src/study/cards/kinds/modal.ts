import type { Text } from '../../../model/text.ts';

/** The modal verbs that a blank can stand for. */
export const modals = {
  shall: { zh: '应', en: 'shall' },
  should: { zh: '宜', en: 'should' },
  may: { zh: '可', en: 'may' },
} as const;
export type Modal = keyof typeof modals;

/** Words in which 应, 宜, 可 and 能 are no modal verbs. */
const compounds =
  /相应|应聘|应对|适应|供应|响应|效应|对应|应急|应用|应届|适宜|便宜|事宜|可行|许可|可靠|认可|可能|可达|可持续|可追溯|功能|职能|要求|需要|主要|重要|必要|要素|要点|概要|摘要|技能|能力|智能|效能|性能|潜能|才能/g;

const hidden = (zh: string): string => zh.replace(compounds, (word) => '〇'.repeat(word.length));

/** Whether a text has anything that could be read as a modal verb, in either language. */
export const hasModal = ({ zh, en }: Text): boolean =>
  /[应宜可能须要]|不得/.test(hidden(zh)) || /\b(?:shall|should|may|must|can|could|might)\b/i.test(en);

/** The text with its one modal verb taken out; null where it has none, another, or more than one. */
export function withoutModal({ zh, en }: Text, modal: Modal, blank: string): Text | null {
  const inZh = [...hidden(zh).matchAll(/不?[应宜可能须要]|不得/g)];
  const inEn = [...en.matchAll(/\b(?:shall|should|may|must|can|could|might)\b(?: not)?/gi)];
  const [atZh, atEn] = [inZh[0], inEn[0]];
  if (inZh.length !== 1 || inEn.length !== 1 || !atZh || !atEn) return null;
  if (atZh[0] !== modals[modal].zh || atEn[0].toLowerCase() !== modals[modal].en) return null;
  const out = (text: string, { index, 0: word }: RegExpMatchArray) =>
    `${text.slice(0, index)}${blank}${text.slice(index! + word.length)}`;
  return { zh: out(zh, atZh), en: out(en, atEn) };
}
