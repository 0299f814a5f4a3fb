import type { Column, Table } from '../../export/document.ts';
import { say } from '../../words/join.ts';
import { areaLabels } from '../../words/labels.ts';
import type { GapReport } from '../schema.ts';
import { clauseNames } from './citing.ts';
import type { SectionOf } from './section.ts';

const columns = ({ language }: GapReport) => {
  const column =
    (type: Column['type']) =>
    (zh: string, en: string, width: number): Column => ({ label: say({ zh, en }, language), type, width });
  return { text: column('text'), date: column('date') };
};

/** Every document named as evidence, and what it bears out. */
export const evidenceSection: SectionOf = (report) => {
  const { language } = report;
  const title = { zh: '证据清单', en: 'Evidence' };
  const { text } = columns(report);
  const table: Table = {
    kind: 'table',
    id: 'evidence-table',
    caption: say(title, language),
    sheet: say(title, language),
    empty: say({ zh: '没有登记证据。', en: 'No evidence has been entered.' }, language),
    columns: [
      text('文件', 'Document', 26),
      text('存放处', 'Where it is kept', 18),
      text('印证的检查项', 'Questions it bears out', 34),
      text('对应条款', 'Clauses', 22),
    ],
    rows: report.evidence.map(({ document, kept, questions, citations }) => [
      document,
      kept,
      questions.map(({ ask }) => ask).join('\n'),
      clauseNames(citations, report),
    ]),
  };
  return { id: 'evidence', title, blocks: [table] };
};

/** What has not been answered, and which clauses wait for it. */
export const unansweredSection: SectionOf = (report) => {
  const { language } = report;
  const title = { zh: '未答检查项', en: 'Questions not answered' };
  const { text, date } = columns(report);
  const table: Table = {
    kind: 'table',
    id: 'unanswered-table',
    caption: say(title, language),
    sheet: say({ zh: '未答', en: 'Not answered' }, language),
    empty: say({ zh: '检查项都已答复。', en: 'Every question has been answered.' }, language),
    columns: [
      text('检查项', 'Question', 34),
      text('领域', 'Area', 11),
      text('情况', 'What is missing', 15),
      text('涉及条款', 'Clauses', 20),
      text('责任人', 'Owner', 9),
      date('完成期限', 'Due', 11),
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
  return { id: 'unanswered', title, blocks: [table] };
};

/** What the agency ruled not applicable, and why. */
export const notApplicableSection: SectionOf = (report) => {
  const { language } = report;
  const title = { zh: '判为不适用的检查项', en: 'Questions ruled not applicable' };
  const { text } = columns(report);
  const table: Table = {
    kind: 'table',
    id: 'not-applicable-table',
    caption: say(title, language),
    sheet: say({ zh: '不适用', en: 'Not applicable' }, language),
    empty: say(
      { zh: '没有判为不适用的检查项。', en: 'No question has been ruled not applicable.' },
      language,
    ),
    columns: [
      text('检查项', 'Question', 38),
      text('不适用的理由', 'Why it does not apply', 38),
      text('涉及条款', 'Clauses', 24),
    ],
    rows: report.notApplicable.map(({ ask, reason, citations }) => [
      ask,
      reason,
      clauseNames(citations, report),
    ]),
  };
  return { id: 'not-applicable', title, blocks: [table] };
};
