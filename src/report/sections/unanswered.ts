import type { Table } from '../../export/document.ts';
import { say } from '../../words/join.ts';
import { areaLabels } from '../../words/labels.ts';
import type { GapReport } from '../schema.ts';
import { clauseNames } from './citing.ts';
import { columnsIn, type BlocksOf } from './section.ts';

/** What has not been answered, and which clauses wait for it. */
export const unansweredSection: BlocksOf = (report) => [unansweredTable(report)];

/** The questions not answered as a table. */
export function unansweredTable(report: GapReport): Table {
  const { language } = report;
  const column = columnsIn(language);
  return {
    kind: 'table',
    id: 'unanswered-table',
    caption: say({ zh: '未答检查项', en: 'Questions not answered' }, language),
    sheet: say({ zh: '未答', en: 'Not answered' }, language),
    empty: say({ zh: '检查项都已答复。', en: 'Every question has been answered.' }, language),
    compact: true,
    columns: [
      column('检查项', 'Question', 34),
      column('领域', 'Area', 11),
      column('情况', 'What is missing', 14),
      column('涉及条款', 'Clauses', 20),
      column('责任人', 'Owner', 9),
      column('完成期限', 'Due', 12, 'date'),
    ],
    rows: report.unanswered.map((item) => [
      item.ask,
      say(areaLabels[item.area], language),
      item.why,
      clauseNames(item.citations, report),
      item.owner,
      item.due,
    ]),
  };
}
