import type { Table } from '../../export/document.ts';
import type { Text } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import { obligationLabels } from '../../words/labels.ts';
import type { GapReport, Row } from '../schema.ts';
import { fallsShort } from '../shortfalls.ts';
import { answeredText, apartText, closesText, numbered, provisionText } from './cells.ts';
import { clauseName } from './citing.ts';

/** What tells one table of findings from another. */
interface Kind extends Pick<Table, 'id' | 'caption' | 'sheet' | 'empty'> {
  /** Labels of how far off the answer is, and of what would close it: a gap is closed, an observation is not one. */
  labels: { apart: Text; closes: Text };
  /** What stands where nobody has been named, or no date set. */
  unassigned: { owner: string; due: string };
  /** Whether each row says how firmly its provision binds. */
  obligation: (row: Row) => boolean;
}

/** Rows that fall short: what is asked, what was answered, how far off it is, what would close it, who and when. */
export function findingsTable(rows: readonly Row[], kind: Kind, report: GapReport): Table {
  const { language } = report;
  const { labels, unassigned, obligation, ...identity } = kind;
  const column = (label: Text, width: number, type: 'text' | 'date' = 'text') => ({
    label: say(label, language),
    type,
    width,
  });
  return {
    kind: 'table',
    ...identity,
    columns: [
      column({ zh: '条款', en: 'Clause' }, 10),
      column({ zh: '要求内容', en: 'What it asks' }, 22),
      column({ zh: '自查情况', en: 'What was answered' }, 17),
      column(labels.apart, 15),
      column(labels.closes, 16),
      column({ zh: '责任人', en: 'Owner' }, 9),
      column({ zh: '完成期限', en: 'Due' }, 11, 'date'),
    ],
    rows: rows.map((row) => {
      const short = row.criteria.filter(fallsShort);
      return [
        obligation(row)
          ? `${clauseName(row, report)}\n${say(obligationLabels[row.obligation], language)}`
          : clauseName(row, report),
        provisionText(row),
        numbered(
          short.map((criterion) => answeredText(criterion, language)),
          language,
        ),
        numbered(
          short.map((criterion) => apartText(criterion, language)),
          language,
        ),
        numbered(
          row.actions.map((action) => closesText(action, language)),
          language,
        ),
        numbered(
          row.actions.map(({ owner }) => owner ?? unassigned.owner),
          language,
        ),
        numbered(
          row.actions.map(({ due }) => due ?? unassigned.due),
          language,
        ),
      ];
    }),
  };
}
