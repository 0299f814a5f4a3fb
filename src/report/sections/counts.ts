import type { Cell, Table } from '../../export/document.ts';
import type { Text } from '../../model/text.ts';
import type { Verdict } from '../../model/verdict.ts';
import { say } from '../../words/join.ts';
import { areaLabels, obligationLabels, standingCounts, verdictLabels } from '../../words/labels.ts';
import type { Counts, GapReport } from '../schema.ts';
import { standardName } from './citing.ts';
import { columnsIn } from './section.ts';

/** The verdicts in the order in which they are counted. */
export const order = [
  'conforms',
  'partial',
  'nonconforming',
  'not-applicable',
  'unanswered',
] as const satisfies Verdict[];

/** What is about none of the three areas. */
export const noArea: Text = { zh: '其他', en: 'Other' };

const informative: Text = { zh: '资料性内容', en: 'informative text' };
const whole: Text = { zh: '合计', en: 'Total' };

type Part = Pick<Counts, 'total' | 'verdicts'>;

/** All figures in one table: standard by standard and over all, the whole of it, by area and by obligation. */
export function countsTable(report: GapReport): Table {
  const { language, summary } = report;
  const column = columnsIn(language);
  const of = (standard: string, { areas, obligations, ...counts }: Counts): Cell[][] => [
    row(standard, say(whole, language), counts, counts.standings),
    ...areas
      .filter(({ total }) => total > 0)
      .map(({ area, ...part }) => row(standard, say(area ? areaLabels[area] : noArea, language), part)),
    ...obligations
      .filter(({ total }) => total > 0)
      .map(({ obligation, ...part }) =>
        row(
          standard,
          say(obligation === 'informative' ? informative : obligationLabels[obligation], language),
          part,
        ),
      ),
  ];
  const all = say({ zh: '全部标准', en: 'All standards' }, language);
  return {
    kind: 'table',
    id: 'counts-table',
    caption: say({ zh: '判定统计（条款数）', en: 'Counts of verdicts (provisions)' }, language),
    sheet: say({ zh: '判定统计', en: 'Counts' }, language),
    empty: say({ zh: '没有可判定的条款。', en: 'There is no provision to be judged.' }, language),
    compact: true,
    columns: [
      column('标准', 'Standard', 24),
      column('其中', 'Of which', 22),
      column('判定', 'Judged', 9, 'number'),
      ...order.map((verdict) => column(verdictLabels[verdict].zh, verdictLabels[verdict].en, 10, 'number')),
      column(standingCounts.gap.zh, standingCounts.gap.en, 8, 'number'),
      column(standingCounts.observation.zh, standingCounts.observation.en, 10, 'number'),
    ],
    rows: [
      ...summary.standards.flatMap(({ standard, counts }) => of(standardName(standard, report), counts)),
      ...(summary.standards.length > 1 ? of(all, summary.whole) : []),
    ],
  };
}

/** The same as paper has room for: under each standard, what its figures are made up of. */
export function countsOnPaper(report: GapReport): Table {
  const { language } = report;
  const { columns, rows, ...table } = countsTable(report);
  const [first, , ...figures] = columns;
  const total = say(whole, language);
  return {
    ...table,
    columns: [{ ...first!, width: 30 }, ...figures],
    rows: rows.map(([standard, part, ...counts]) => [
      part === total ? standard! : say({ zh: `其中：${part}`, en: `of which: ${part}` }, language),
      ...counts,
    ]),
  };
}

const row = (
  standard: string,
  label: string,
  { total, verdicts }: Part,
  standings?: Counts['standings'],
): Cell[] => [
  standard,
  label,
  total,
  ...order.map((verdict) => verdicts[verdict]),
  standings?.gap ?? null,
  standings?.observation ?? null,
];
