import type { Table } from '../../export/document.ts';
import type { Text } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import type { GapReport } from '../schema.ts';
import { findingsSheet, findingsTables } from './findings-table.ts';
import { note, type BlocksOf } from './section.ts';

/** What is reported beside the gaps and counted apart: observations, and what is for information. */
export const observationsSection: BlocksOf = (report) => [
  note(whatTheyAre[report.reading.mode], report.language),
  ...findingsTables(report.observations, kindIn(kinds.observations, report), report),
  ...findingsTables(report.information, kindIn(kinds.information, report), report),
];

/** Observations, and what is for information, as sheets. */
export const observationsSheets = (report: GapReport): Table[] => [
  findingsSheet(report.observations, kindIn(kinds.observations, report), report),
  findingsSheet(report.information, kindIn(kinds.information, report), report),
];

const kinds = {
  observations: {
    id: 'observations-table',
    caption: { zh: '观察项', en: 'Observations' },
    empty: { zh: '没有观察项。', en: 'There is no observation.' },
  },
  information: {
    id: 'information-table',
    caption: { zh: '供参考', en: 'For information' },
    empty: { zh: '没有供参考的事项。', en: 'There is nothing for information.' },
  },
};

const kindIn = (
  { id, caption, empty }: { id: string; caption: Text; empty: Text },
  { language }: GapReport,
) => ({
  id,
  caption: say(caption, language),
  sheet: say(caption, language),
  empty: say(empty, language),
  compact: true as const,
  labels: {
    apart: { zh: '差异', en: 'How far off' },
    closes: { zh: '改进措施', en: 'What would improve it' },
  },
  obligation: () => true,
});

const whatTheyAre: Record<GapReport['reading']['mode'], Text> = {
  plain: {
    zh: '观察项是“宜”未采纳或陈述未得到印证；“可”和资料性内容未见采用的，只供参考。两者都不是差距。',
    en: 'An observation is a “should” not followed or a statement not borne out; “may” and informative text not taken up are for information. Neither is a gap.',
  },
  strict: {
    zh: '观察项是“宜”未采纳；“可”和资料性内容未见采用的，只供参考。两者都不是差距。',
    en: 'An observation is a “should” not followed; “may” and informative text not taken up are for information. Neither is a gap.',
  },
};
