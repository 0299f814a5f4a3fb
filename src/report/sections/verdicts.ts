import { verdictTable } from '../verdict-table.ts';
import type { SectionOf } from './section.ts';

/** Every provision and its verdict. */
export const verdictsSection: SectionOf = (report) => ({
  id: 'verdicts',
  title: { zh: '逐条判定', en: 'Provision by provision' },
  blocks: [verdictTable(report)],
});
