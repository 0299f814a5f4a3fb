import type { Cell, Table } from '../../export/document.ts';
import { citation } from '../../words/citation.ts';
import { say } from '../../words/join.ts';
import { modalLabels, verdictLabels, verdictMarks } from '../../words/labels.ts';
import type { GapReport, Row } from '../schema.ts';
import { fallsShort } from '../shortfalls.ts';
import { reasonText } from './applicability.ts';
import { clipped, distance, numbered } from './cells.ts';
import { standardName } from './citing.ts';
import { columnsIn, note, type BlocksOf } from './section.ts';

/** Every provision and its verdict, a table a standard: short enough to be printed. */
export const verdictsSection: BlocksOf = (report) => [
  note(
    {
      zh: '一条一行，按原文次序；没有达到的写差多少，其他的写答复。期望、适用条件、备注和证据的全文见Excel文件和CSV文件。',
      en: 'A row a provision, in the order of the texts: how far off it is where it falls short, else what was answered. What is expected, conditions, notes and evidence are given in full in the Excel and CSV files.',
    },
    report.language,
  ),
  ...report.standards.map(({ id }) => compactTable(id, report)),
];

function compactTable(standard: string, report: GapReport): Table {
  const { language } = report;
  const column = columnsIn(language);
  return {
    kind: 'table',
    id: `verdicts-table-${standard}`,
    caption: standardName(standard, report),
    sheet: '',
    empty: say({ zh: '没有可判定的条款。', en: 'There is no provision to be judged.' }, language),
    compact: true,
    columns: [
      column('条款', 'Clause', 10),
      column('性质', 'Verb', 7),
      column('条款内容', 'What it says', 42),
      column('差异或答复', 'How far off, or what was answered', 29),
      column('判定', 'Verdict', 12),
    ],
    rows: report.rows
      .filter((row) => row.standard === standard)
      .map((row): Cell[] => [
        citation(row.clause, language),
        row.force === 'informative'
          ? say({ zh: '资料', en: 'inform.' }, language)
          : say(modalLabels[row.obligation], language),
        row.text,
        whyText(row, report),
        row.verdict
          ? `${verdictMarks[row.verdict]} ${say(verdictLabels[row.verdict], language)}`
          : say({ zh: '不作判定', en: 'Not judged' }, language),
      ]),
  };
}

function whyText(row: Row, report: GapReport): string {
  const { language } = report;
  if (row.notJudged) return row.notJudged.explanation;
  if (row.verdict === 'not-applicable') return reasonText(row, report);
  return numbered(
    row.criteria.map((criterion) => {
      const far = fallsShort(criterion) && criterion.people.length === 0 && distance(criterion, language);
      return clipped(far || criterion.answered, 44, language);
    }),
    language,
  );
}
