import { say } from '../../words/join.ts';
import type { SectionOf } from './section.ts';

/** Who answers for the report. */
export const signaturesSection: SectionOf = ({ language }) => ({
  id: 'signatures',
  title: { zh: '签字', en: 'Signatures' },
  blocks: [
    {
      kind: 'signatures',
      lines: [
        say({ zh: '编制人：', en: 'Prepared by:' }, language),
        say({ zh: '审核人：', en: 'Checked by:' }, language),
        say({ zh: '日期：', en: 'Date:' }, language),
      ],
    },
  ],
});
