import type { Obligation } from '../../model/clause.ts';

/** Words in which 应, 宜 or 可 is no modal verb. */
const compounds = new RegExp(
  [
    '相应|响应|对应|适应|反应|供应|效应|回应|呼应|感应|应聘|应急|应用|应届|应邀(?!请)|应变|应激|应答|应试|应酬|应付',
    // 应对突发事件 copes with them; 应对投诉人保密 shall keep something from somebody.
    '应对(?=措施|能力|方[案式法]|策略|预案|机制|技巧|突发|风险|危机|挑战|压力|变化|困难|问题|[，。；、的]|$)',
    '可行|可达|可追溯|可能|可持续|可操作|可衡量|可量化|可比|可视|可见|可信|可靠|可得|可控|可用性|认可|许可',
    '必不可少|不可或缺|不可抗力|不可分割',
    '适宜|便宜|事宜|相宜|宜人|宜居|因地制宜|因人制宜',
  ].join('|'),
  'g',
);

const verbs: readonly [RegExp, Obligation][] = [
  [/应|必须|不得(?!不|已)|不可/, 'shall'],
  [/宜/, 'should'],
  [/(?<!不)可/, 'may'],
];

/** The obligations that the modal verbs of a Chinese sentence express (GB/T 1.1—2020, annex C). */
export function modalsIn(zh: string): Obligation[] {
  const bare = zh.replace(compounds, '□');
  return verbs.filter(([verb]) => verb.test(bare)).map(([, obligation]) => obligation);
}

/** The obligations that the modal verbs of an English sentence express. */
export function englishModalsIn(en: string): Obligation[] {
  const found: Obligation[] = [];
  if (/\b(shall|must)\b/i.test(en)) found.push('shall');
  if (/\bshould\b/i.test(en)) found.push('should');
  // “May” is a month.
  if (/\bmay\b/.test(en)) found.push('may');
  return found;
}
