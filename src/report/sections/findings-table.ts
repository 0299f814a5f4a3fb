import type { Cell, Table } from '../../export/document.ts';
import type { Text } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import { obligationLabels } from '../../words/labels.ts';
import type { GapReport, Row } from '../schema.ts';
import { fallsShort } from '../shortfalls.ts';
import { answeredText, apartText, clipped, closesText, numbered, provisionText } from './cells.ts';
import { clauseName } from './citing.ts';
import { columnsIn } from './section.ts';

/** What tells one table of findings from another. */
interface Kind extends Pick<Table, 'id' | 'caption' | 'sheet' | 'empty' | 'compact'> {
  /** Labels of how far off the answer is, and of what would close it: a gap is closed, an observation is not one. */
  labels: { apart: Text; closes: Text };
  /** Whether each row says how firmly its provision binds. */
  obligation: (row: Row) => boolean;
}

/** On paper a long question and a long answer are cut after so many characters: how far off it is matters more. */
const ABOUT = 26;
const ANSWER = 30;

/** Where a table stands: on paper it is kept short, in a workbook everything is said. */
export type Medium = 'paper' | 'workbook';

/** Rows that fall short, one by one: what is asked, what was answered, how far off it is, what would close it. */
export function findingsTable(
  rows: readonly Row[],
  kind: Kind,
  report: GapReport,
  medium: Medium = 'paper',
): Table {
  const { language } = report;
  const { labels, obligation, ...identity } = kind;
  const column = columnsIn(language);
  return {
    kind: 'table',
    ...identity,
    columns: [
      column('条款', 'Clause', report.standards.length > 1 ? 16 : 11),
      column('要求内容', 'What it asks', 26),
      column('自查情况', 'What was answered', 20),
      column(labels.apart.zh, labels.apart.en, 18),
      column(labels.closes.zh, labels.closes.en, 20),
    ],
    rows: rows.map((row): Cell[] => {
      const short = row.criteria.filter(fallsShort);
      const lines = (texts: string[]) => numbered(texts, language);
      return [
        obligation(row)
          ? `${clauseName(row, report)}\n${say(obligationLabels[row.obligation], language)}`
          : clauseName(row, report),
        provisionText(row),
        lines(
          short.map((criterion) => {
            if (medium === 'workbook') return answeredText(criterion, language);
            const about = clipped(criterion.about, ABOUT, language);
            const answered = clipped(criterion.answered, ANSWER, language);
            return answeredText({ ...criterion, about, answered }, language);
          }),
        ),
        lines(short.map((criterion) => apartText(criterion, language, medium === 'workbook'))),
        lines(row.actions.map((action) => closesText(action, language))),
      ];
    }),
  };
}
