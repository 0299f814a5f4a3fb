import type { Language, Text } from '../model/text.ts';
import { say } from '../words/join.ts';
import { alikeFrom, fewestLines, leadInFrom, linesFrom, type AlikePair, type MeasuredBy } from './alike.ts';

/** A share as whole hundredths. */
export const percent = (share: number): number => Math.round(share * 100);

/** What pairs that are found by a measure are. */
export const measureTitles: Record<MeasuredBy, Text> = {
  whole: { zh: '整段相近', en: 'Passages alike as wholes' },
  lines: { zh: '列项逐行相近', en: 'Lists alike line by line' },
  'lead-in': { zh: '引导句相近', en: 'Lists led in alike' },
};

/** How alike two passages are, and what of them. */
export function likenessInWords(
  {
    likeness,
    measuredBy,
    rows,
  }: Pick<AlikePair, 'likeness' | 'measuredBy'> & { rows: readonly { left: unknown; right: unknown }[] },
  language: Language,
): string {
  const share = `${percent(likeness)}%`;
  const beside = rows.filter(({ left, right }) => left && right).length;
  const words: Record<MeasuredBy, Text> = {
    whole: { zh: `相似度${share}`, en: `${share} alike` },
    lines: {
      zh: `${rows.length}行中${beside}行两两相对，各行平均相似度${share}`,
      en: `${beside} of ${rows.length} lines stand against each other; ${share} alike on the average of the lines`,
    },
    'lead-in': {
      zh: `引导列项的句子相似度${share}`,
      en: `sentences leading in the list ${share} alike`,
    },
  };
  return say(words[measuredBy], language);
}

/** How likeness is measured, and from how much on a pair is offered. */
export const aboutMeasures = (language: Language): string =>
  say(
    {
      zh: `量的是中文：相邻两字成一对，共有的对数乘2除以两边对数之和（Dice系数），标点和空格不计。整段从${percent(alikeFrom)}%起列出。列项再逐行量：互为最接近的行至少${fewestLines}行，各行平均从${percent(linesFrom)}%起，次序不论；这样，某一项写长了，整条仍看得出是照着另一条写的。只引导列项的句子多是套话，从${percent(leadInFrom)}%起。互为对方最接近的一处才成对。前言和引用文件清单照规定的格式写，不参加。以中文为准；英文是译文，只逐词对照，不量。`,
      en: `Measured on the Chinese: twice the pairs of neighbouring characters that both share, over the pairs of both (Dice), marks and spaces left out. Passages are listed from ${percent(alikeFrom)}%. Lists are also measured line by line: at least ${fewestLines} lines that are each other’s nearest, ${percent(linesFrom)}% or more on the average of all lines, in whatever order; so a clause written along another is found though one item says much more. Sentences that only lead in a list, being mostly formula, count from ${percent(leadInFrom)}%. Two make a pair if each is the other’s nearest. Forewords and lists of references follow a prescribed form and are left out. Chinese prevails; the English is a translation, set word against word and not measured.`,
    },
    language,
  );
