import type { Cell, Table } from '../../export/document.ts';
import { citation } from '../../words/citation.ts';
import { say } from '../../words/join.ts';
import { verdictLabels, verdictMarks } from '../../words/labels.ts';
import { sectionTitles } from '../choices.ts';
import type { GapReport, SharedQuestion } from '../schema.ts';
import { clipped } from './cells.ts';
import { standardName } from './citing.ts';
import { columnsIn, note, paragraph, type BlocksOf } from './section.ts';

/** What several standards ask: one answer, and what each makes of it. */
export const sharedSection: BlocksOf = (report) => {
  const { language, shared } = report;
  const parted = shared.filter(isParted).length;
  return [
    paragraph(
      {
        zh: `有${shared.length}个检查项由几项标准同时要求，各答一次；其中${parted}个，各标准的判定不同。`,
        en: `${shared.length} questions are asked by several of the standards and answered once; on ${parted} of them the standards come to different verdicts.`,
      },
      language,
    ),
    note(
      {
        zh: '每格列出该标准的条款、期望和判定；判定只针对这一个答复，条款的判定还要看它的其他部分。',
        en: 'Each cell gives the clauses, what they expect, and what the answer comes to; the verdict on a clause also depends on its other parts.',
      },
      language,
    ),
    sharedTable(report),
  ];
};

/** Whether the standards come to different verdicts on one answer. */
const isParted = ({ standards }: SharedQuestion): boolean =>
  new Set(standards.flatMap(({ asks }) => asks.map(({ verdict }) => verdict))).size > 1;

/** Each shared question in a row, each standard in a column. */
export function sharedTable(report: GapReport): Table {
  const { language, standards, shared } = report;
  const column = columnsIn(language);
  const title = say(sectionTitles.shared, language);
  const width = 64 / Math.max(1, standards.length);
  return {
    kind: 'table',
    id: 'shared-table',
    caption: title,
    sheet: title,
    empty: say(
      { zh: '没有几项标准同时要求的检查项。', en: 'No question is asked by several of the standards.' },
      language,
    ),
    compact: true,
    columns: [
      column('检查项', 'Question', 20),
      column('答复', 'Answer', 16),
      ...standards.map(({ id }) => {
        const name = standardName(id, report);
        return column(name, name, width);
      }),
    ],
    rows: shared.map((item): Cell[] => [
      item.ask,
      item.answered,
      ...standards.map(({ id }) => asksText(item, id, report)),
    ]),
  };
}

function asksText(item: SharedQuestion, standard: string, { language }: GapReport): string | null {
  const asks = item.standards.find((other) => other.standard === standard)?.asks ?? [];
  if (asks.length === 0) return null;
  return asks
    .map(({ clauses, expected, verdict, apart }) => {
      const cited = clauses
        .map((clause) => citation(clause, language))
        .join(say({ zh: '、', en: '; ' }, language));
      const label = `${verdictMarks[verdict]} ${say(verdictLabels[verdict], language)}`;
      const far = apart
        ? say({ zh: `；${clipped(apart, 40, 'zh')}`, en: `; ${clipped(apart, 40, 'en')}` }, language)
        : '';
      return say(
        { zh: `${label}（${cited}：${expected}${far}）`, en: `${label} (${cited}: ${expected}${far})` },
        language,
      );
    })
    .join('\n');
}
