import type { Obligation } from '../../model/clause.ts';

/** Words in which 应, 宜 or 可 is no modal verb. */
const compounds =
  /相应|响应|对应|适应|应聘|应急|应对|应用|反应|供应|应届|可行|可达|可追溯|可能|认可|许可|可得|可靠|适宜|便宜|宜人|必不可少/g;

const verbs: readonly [RegExp, Obligation][] = [
  [/应|必须/, 'shall'],
  [/宜/, 'should'],
  [/可/, 'may'],
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
  if (/\bmay\b/i.test(en)) found.push('may');
  return found;
}
