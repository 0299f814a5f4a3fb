import { say } from '../../words/join.ts';
import { findingsTable } from './findings-table.ts';
import { note, type SectionOf } from './section.ts';

/** The gaps, with what would close them: the plan of action. */
export const gapsSection: SectionOf = (report) => {
  const { language, reading, gaps } = report;
  const table = findingsTable(
    gaps,
    {
      id: 'gaps-table',
      caption: say({ zh: '差距和整改计划', en: 'Gaps and plan of action' }, language),
      sheet: say({ zh: '差距', en: 'Gaps' }, language),
      empty: say({ zh: '就已作的答复，没有差距。', en: 'On the answers given, there is no gap.' }, language),
      labels: {
        apart: { zh: '差距', en: 'How far off' },
        closes: { zh: '整改措施', en: 'What would close it' },
      },
      unassigned: {
        owner: say({ zh: '未安排', en: 'not assigned' }, language),
        due: say({ zh: '未定', en: 'not set' }, language),
      },
      obligation: ({ obligation }) => obligation === 'statement',
    },
    report,
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
  return {
    id: 'gaps',
    title: { zh: '差距', en: 'Gaps' },
    blocks: [...(gaps.length > 0 ? [note(order[reading.mode], language)] : []), table],
  };
};
