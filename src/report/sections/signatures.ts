import { say } from '../../words/join.ts';
import { note, type BlocksOf } from './section.ts';

/** Who answers for the report. */
export const signaturesSection: BlocksOf = ({ language }) => [
  note(
    {
      zh: '签字人确认：各项答复属实，报告所列证据在检查日可以出示。',
      en: 'The signatories confirm that the answers are true and that the evidence listed can be shown on the day of the check.',
    },
    language,
  ),
  {
    kind: 'signatures',
    lines: [
      say({ zh: '编制人：', en: 'Prepared by:' }, language),
      say({ zh: '审核人：', en: 'Checked by:' }, language),
      say({ zh: '机构负责人：', en: 'Head of the agency:' }, language),
      say({ zh: '日期：', en: 'Date:' }, language),
    ],
  },
];
