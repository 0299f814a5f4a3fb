import type { Table } from '../../export/document.ts';
import type { Text } from '../../model/text.ts';
import { labelled, say } from '../../words/join.ts';
import { areaLabels, obligationLabels, standingLabels } from '../../words/labels.ts';
import type { Counts, GapReport } from '../schema.ts';
import { standardName } from './citing.ts';
import { countColumns, type CountsRow, verdictCountsTable } from './counts-table.ts';

const total: Text = { zh: '合计', en: 'Total' };
const noArea: Text = { zh: '不属以上三类', en: 'None of the three' };
const informative: Text = { zh: '资料性内容', en: 'Informative text' };

const empty: Text = { zh: '没有可判定的条款。', en: 'There is no provision to be judged.' };

/** The counts as tables: by standard, by what they amount to, by area and by obligation. */
export function summaryTables(report: GapReport): Table[] {
  const { language } = report;
  const identity = (id: string, caption: Text, sheet: Text) => ({
    id,
    caption: say(caption, language),
    sheet: say(sheet, language),
    empty: say(empty, language),
  });
  return [
    verdictCountsTable(
      identity(
        'by-standard',
        { zh: '各标准的判定（条款数）', en: 'Verdicts by standard (provisions)' },
        { zh: '按标准', en: 'By standard' },
      ),
      { zh: '标准', en: 'Standard' },
      byStandard(report).map(({ label, counts }) => ({ label, verdicts: counts.verdicts })),
      language,
    ),
    {
      kind: 'table',
      ...identity(
        'standings',
        { zh: '各标准的差距和观察项（条款数）', en: 'Gaps and observations by standard (provisions)' },
        { zh: '差距和观察项数', en: 'Gaps by standard' },
      ),
      columns: countColumns(
        { zh: '标准', en: 'Standard' },
        [
          { zh: '判定', en: 'Judged' },
          standingLabels.gap,
          standingLabels.observation,
          standingLabels.information,
          { zh: '不作判定', en: 'Not judged' },
        ],
        language,
      ),
      rows: byStandard(report).map(({ label, counts }) => [
        label,
        counts.total,
        counts.standings.gap,
        counts.standings.observation,
        counts.standings.information,
        counts.notJudged.reduce((sum, reason) => sum + reason.total, 0),
      ]),
    },
    verdictCountsTable(
      identity(
        'by-area',
        { zh: '场地设施、人员和过程的判定（条款数）', en: 'Verdicts by area (provisions)' },
        { zh: '按领域', en: 'By area' },
      ),
      { zh: '领域', en: 'Area' },
      broken(report, ({ areas }) =>
        areas.map(({ area, ...counts }) => ({ label: area ? areaLabels[area] : noArea, ...counts })),
      ),
      language,
    ),
    verdictCountsTable(
      identity(
        'by-obligation',
        { zh: '各类条款的判定（条款数）', en: 'Verdicts by obligation (provisions)' },
        { zh: '按条款性质', en: 'By obligation' },
      ),
      { zh: '条款性质', en: 'Obligation' },
      broken(report, ({ obligations }) =>
        obligations.map(({ obligation, ...counts }) => ({
          label: obligation === 'informative' ? informative : obligationLabels[obligation],
          ...counts,
        })),
      ),
      language,
    ),
  ];
}

/** A row a standard; where there are several, a row for all. */
function byStandard(report: GapReport): { label: string; counts: Counts }[] {
  const { summary, language } = report;
  const rows = summary.standards.map(({ standard, counts }) => ({
    label: standardName(standard, report),
    counts,
  }));
  return rows.length > 1 ? [...rows, { label: say(total, language), counts: summary.whole }] : rows;
}

/** The parts of the counts that count anything, standard by standard where there are several; then those of all. */
function broken(
  report: GapReport,
  parts: (counts: Counts) => { label: Text; total: number; verdicts: CountsRow['verdicts'] }[],
): CountsRow[] {
  const { summary, language } = report;
  const of = (counts: Counts, name: string) =>
    parts(counts)
      .filter((part) => part.total > 0)
      .map(({ label, verdicts }) => ({
        label: name ? labelled(name, say(label, language), language) : say(label, language),
        verdicts,
      }));
  const several = summary.standards.length > 1;
  const all = say({ zh: '全部标准', en: 'All standards' }, language);
  return [
    ...(several
      ? summary.standards.flatMap(({ standard, counts }) => of(counts, standardName(standard, report)))
      : []),
    ...of(summary.whole, several ? all : ''),
    { label: say(total, language), verdicts: summary.whole.verdicts },
  ];
}
