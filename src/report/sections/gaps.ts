import type { Table } from '../../export/document.ts';
import { say } from '../../words/join.ts';
import type { GapReport, Row } from '../schema.ts';
import { findingsSheet, findingsTables } from './findings-table.ts';
import { note, type BlocksOf } from './section.ts';

/** The gaps, one by one. */
export const gapsSection: BlocksOf = (report) => {
  const { language, reading, gaps } = report;
  return [
    ...(gaps.length > 0 ? [note(order[reading.mode], language)] : []),
    ...findingsTables(gaps, kindIn(report), report),
  ];
};

/** The gaps as a sheet. */
export const gapsSheet = (report: GapReport): Table => findingsSheet(report.gaps, kindIn(report), report);

const kindIn = ({ language }: GapReport) => ({
  id: 'gaps-table',
  caption: say({ zh: '差距', en: 'Gaps' }, language),
  sheet: say({ zh: '差距', en: 'Gaps' }, language),
  empty: say({ zh: '就已作的答复，没有差距。', en: 'On the answers given, there is no gap.' }, language),
  labels: {
    apart: { zh: '差多少', en: 'How far off' },
    closes: { zh: '整改措施', en: 'What would close it' },
  },
  obligation: ({ obligation }: Row) => obligation === 'statement',
});

const order = {
  plain: {
    zh: '差距是“应”的要求部分或全部没有满足，按标准和条款顺序列出。',
    en: 'A gap is a “shall” that is partly or not met. Gaps stand in the order of the standards and their clauses.',
  },
  strict: {
    zh: '差距是“应”的要求部分或全部没有满足；按从严读法，陈述没有得到印证的也是差距。每项标准先列“应”，后列陈述，各按条款顺序。',
    en: 'A gap is a “shall” that is partly or not met; under the strict reading, also a statement that is not borne out. Within each standard “shall” comes first, then statements, each in the order of the clauses.',
  },
};
