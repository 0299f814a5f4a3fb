import type { Table } from '../../export/document.ts';
import { say } from '../../words/join.ts';
import type { GapReport } from '../schema.ts';
import { findingsTable, type Medium } from './findings-table.ts';
import { note, type BlocksOf } from './section.ts';

/** The gaps, one by one. */
export const gapsSection: BlocksOf = (report) => {
  const { language, reading, gaps } = report;
  return [...(gaps.length > 0 ? [note(order[reading.mode], language)] : []), gapsTable(report)];
};

/** The gaps as a table. */
export const gapsTable = (report: GapReport, medium: Medium = 'paper'): Table =>
  findingsTable(
    report.gaps,
    {
      id: 'gaps-table',
      caption: say({ zh: '差距', en: 'Gaps' }, report.language),
      sheet: say({ zh: '差距', en: 'Gaps' }, report.language),
      empty: say(
        { zh: '就已作的答复，没有差距。', en: 'On the answers given, there is no gap.' },
        report.language,
      ),
      labels: {
        apart: { zh: '差多少', en: 'How far off' },
        closes: { zh: '整改措施', en: 'What would close it' },
      },
      obligation: ({ obligation }) => obligation === 'statement',
    },
    report,
    medium,
  );

const order = {
  plain: {
    zh: '差距是“应”的要求部分或全部没有满足，按标准和条款顺序列出。',
    en: 'A gap is a “shall” that is partly or not met. Gaps stand in the order of the standards and their clauses.',
  },
  strict: {
    zh: '差距是“应”的要求部分或全部没有满足；按从严读法，陈述没有得到印证的也是差距。先列“应”，后列陈述，各按标准和条款顺序。',
    en: 'A gap is a “shall” that is partly or not met; under the strict reading, also a statement that is not borne out. “Shall” comes first, then statements, each in the order of the standards and their clauses.',
  },
};
