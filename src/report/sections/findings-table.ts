import type { Cell, Column, Table } from '../../export/document.ts';
import type { Language, Text } from '../../model/text.ts';
import { citation } from '../../words/citation.ts';
import { say } from '../../words/join.ts';
import { forceLabels, obligationLabels, verdictMarks } from '../../words/labels.ts';
import type { GapReport, ReportCriterion, Row } from '../schema.ts';
import { fallsShort } from '../shortfalls.ts';
import { answeredText, apartText, closesText, emsIn, numbered, provisionText } from './cells.ts';
import { clauseName, standardName } from './citing.ts';
import { columnsIn } from './section.ts';

/** What tells one table of findings from another. */
interface Kind extends Pick<Table, 'id' | 'caption' | 'sheet' | 'empty' | 'compact'> {
  /** Labels of how far off the answer is, and of what would close it: a gap is closed, an observation is not one. */
  labels: { apart: Text; closes: Text };
  /** Whether each row says how firmly its provision binds. */
  obligation: (row: Row) => boolean;
}

/**
 * Rows that fall short, one by one, as paper has room for them: a table a standard, so that its name is said once, and
 * answer and distance in one column.
 */
export function findingsTables(rows: readonly Row[], kind: Kind, report: GapReport): Table[] {
  const of = report.standards
    .map(({ id }) => ({ id, found: rows.filter(({ standard }) => standard === id) }))
    .filter(({ found }) => found.length > 0);
  if (of.length === 0) return [paperTable([], kind, report)];
  if (report.standards.length === 1) return [paperTable(rows, kind, report)];
  return of.map(({ id, found }) => {
    const count = found.length;
    const name = standardName(id, report);
    const caption = say(
      { zh: `${kind.caption}：${name}，${count}项`, en: `${kind.caption}: ${name} (${count})` },
      report.language,
    );
    return paperTable(found, { ...kind, id: `${kind.id}-${id}`, caption }, report);
  });
}

function paperTable(rows: readonly Row[], kind: Kind, report: GapReport): Table {
  const { language } = report;
  const column = columnsIn(language);
  const answered = once({ zh: '答复同', en: 'Answered as for ' }, language);
  const closed = once({ zh: '同', en: 'As for ' }, language);
  return tableOf(
    kind,
    [
      column('条款', 'Clause', 11),
      column('要求内容', 'What it asks', 29),
      column('自查情况', 'What was found', 33),
      column(kind.labels.closes.zh, kind.labels.closes.en, 27),
    ],
    rows.map((row) => {
      const cited = citation(row.clause, language);
      return [
        withObligation(cited, row, kind, report),
        provisionText(row),
        lines(row, report, (criterion) => {
          const mark = verdictMarks[criterion.verdict];
          return `${answered(answeredText(criterion, language), cited)}\n${mark} ${apartText(criterion, language)}`;
        }),
        closed(closing(row, report), cited),
      ];
    }),
  );
}

/** A text of more Chinese characters than these is written out once in a table of paper, and then only pointed to. */
const LONG = 24;

/** Gives a text, or where it is long the clause beside which it stands already. */
function once(as: Text, language: Language): (text: string, cited: string) => string {
  const seen = new Map<string, string>();
  return (text, cited) => {
    if (emsIn(text, language) <= LONG) return text;
    const before = seen.get(text);
    if (before === undefined || before === cited) {
      seen.set(text, cited);
      return text;
    }
    return say(as, language) + before;
  };
}

/** The same in one table with everything in full and a column a thing: for a workbook, where it is filtered. */
export function findingsSheet(rows: readonly Row[], kind: Kind, report: GapReport): Table {
  const { language } = report;
  const column = columnsIn(language);
  const { apart, closes } = kind.labels;
  return tableOf(
    kind,
    [
      column('条款', 'Clause', 16),
      column('要求内容', 'What it asks', 26),
      column('自查情况', 'What was answered', 20),
      column(apart.zh, apart.en, 18),
      column(closes.zh, closes.en, 20),
    ],
    rows.map((row) => [
      withObligation(clauseName(row, report), row, kind, report),
      provisionText(row),
      lines(row, report, (criterion) => answeredText(criterion, language)),
      lines(row, report, (criterion) => apartText(criterion, language)),
      closing(row, report),
    ]),
  );
}

function tableOf({ id, caption, sheet, empty, compact }: Kind, columns: Column[], rows: Cell[][]): Table {
  return { kind: 'table', id, caption, sheet, empty, ...(compact ? { compact } : {}), columns, rows };
}

const withObligation = (clause: string, row: Row, { obligation }: Kind, { language }: GapReport): string =>
  obligation(row)
    ? `${clause}\n${say(row.force === 'informative' ? forceLabels.informative : obligationLabels[row.obligation], language)}`
    : clause;

/** A line, or several, for each criterion that falls short. */
const lines = (row: Row, { language }: GapReport, of: (criterion: ReportCriterion) => string): string =>
  numbered(row.criteria.filter(fallsShort).map(of), language);

const closing = ({ actions }: Row, { language }: GapReport): string =>
  numbered(
    actions.map((action) => closesText(action, language)),
    language,
  );
