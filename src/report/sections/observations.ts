import type { Table } from '../../export/document.ts';
import type { Text } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import type { GapReport, Row } from '../schema.ts';
import { findingsTable, type Medium } from './findings-table.ts';
import { note, type BlocksOf } from './section.ts';

/** What is reported beside the gaps and counted apart: observations, and what is for information. */
export const observationsSection: BlocksOf = (report) => [
  note(whatTheyAre[report.reading.mode], report.language),
  ...observationsTables(report),
];

/** Observations, and what is for information, as tables. */
export const observationsTables = (report: GapReport, medium: Medium = 'paper'): Table[] => [
  table(
    report,
    report.observations,
    'observations-table',
    { zh: '观察项', en: 'Observations' },
    { zh: '没有观察项。', en: 'There is no observation.' },
    medium,
  ),
  table(
    report,
    report.information,
    'information-table',
    { zh: '供参考', en: 'For information' },
    { zh: '没有供参考的事项。', en: 'There is nothing for information.' },
    medium,
  ),
];

const table = (
  report: GapReport,
  rows: readonly Row[],
  id: string,
  caption: Text,
  empty: Text,
  medium: Medium,
): Table =>
  findingsTable(
    rows,
    {
      id,
      caption: say(caption, report.language),
      sheet: say(caption, report.language),
      empty: say(empty, report.language),
      compact: true,
      labels: {
        apart: { zh: '差异', en: 'How far off' },
        closes: { zh: '改进措施', en: 'What would improve it' },
      },
      obligation: () => true,
    },
    report,
    medium,
  );

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
