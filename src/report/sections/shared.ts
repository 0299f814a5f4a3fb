import type { Cell, Table } from '../../export/document.ts';
import { citations } from '../../words/citation.ts';
import { say } from '../../words/join.ts';
import { verdictLabels, verdictMarks } from '../../words/labels.ts';
import { sectionTitles } from '../choices.ts';
import type { Language, Text } from '../../model/text.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { GapReport, SharedQuestion } from '../schema.ts';
import { emsIn } from './cells.ts';
import { standardName } from './citing.ts';
import { columnsIn, note, paragraph, type BlocksOf } from './section.ts';

/** Where one answer does not do for all: the questions on which the standards come to different verdicts. */
export const sharedSection: BlocksOf = (report) => {
  const { language, shared } = report;
  const parted = shared.filter(isParted);
  return [
    paragraph(
      {
        zh: `有${shared.length}个检查项由几项标准同时要求，各答一次；其中${parted.length}个，各标准的判定不同，列在下面。`,
        en: `${shared.length} questions are asked by several of the standards and answered once; on ${parted.length} of them the standards come to different verdicts. These follow.`,
      },
      language,
    ),
    ...(parted.length > 0
      ? [
          note(
            {
              zh: '每格列出判定、该标准的条款，以及期望和差异；较长的期望见条款原文，全部共有的检查项见Excel文件。判定只针对这一个答复，条款的判定还要看它的其他部分。',
              en: 'Each cell gives the verdict, the clauses, what they expect and how far off the answer is; where that is long, see the clause. The Excel file has all questions that are shared. The verdict on a clause also depends on its other parts.',
            },
            language,
          ),
        ]
      : []),
    tableOf(parted, BRIEF, report, {
      zh: '各标准对每个检查项的判定都相同。',
      en: 'On every shared question the standards come to the same verdict.',
    }),
  ];
};

/** Every question that several standards ask, in full. */
export const sharedSheet = (report: GapReport): Table =>
  tableOf(report.shared, Infinity, report, {
    zh: '没有几项标准同时要求的检查项。',
    en: 'No question is asked by several of the standards.',
  });

/** Whether the standards come to different verdicts on one answer. */
const isParted = ({ standards }: SharedQuestion): boolean =>
  new Set(standards.flatMap(({ asks }) => asks.map(({ verdict }) => verdict))).size > 1;

/** What is expected is written out on paper where it takes no more than so many Chinese characters. */
const BRIEF = 20;

/** Each question in a row, each standard in a column. */
function tableOf(shared: readonly SharedQuestion[], brief: number, report: GapReport, empty: Text): Table {
  const { language, standards } = report;
  const column = columnsIn(language);
  const title = say(sectionTitles.shared, language);
  const width = 64 / Math.max(1, standards.length);
  return {
    kind: 'table',
    id: 'shared-table',
    caption: title,
    sheet: title,
    empty: say(empty, language),
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
      ...standards.map(({ id }) => asksText(item, id, brief, report)),
    ]),
  };
}

function asksText(item: SharedQuestion, standard: string, brief: number, { language }: GapReport) {
  const asks = item.standards.find((other) => other.standard === standard)?.asks ?? [];
  if (asks.length === 0) return null;
  // On paper, several things that conform are cited together.
  const met = brief < Infinity ? asks.filter(({ verdict }) => verdict === 'conforms') : [];
  const together = met.length > 1 ? met : [];
  return [
    ...(together.length > 0
      ? [
          verdictText(
            'conforms',
            together.flatMap(({ clauses }) => clauses),
            [],
            language,
          ),
        ]
      : []),
    ...asks
      .filter((ask) => !together.includes(ask))
      .map(({ clauses, expected, verdict, apart }) => {
        const said = emsIn(expected, language) > brief || repeats(expected, apart);
        return verdictText(verdict, clauses, [said ? '' : expected, apart], language);
      }),
  ].join('\n');
}

/** “✕ 不符合（8.5：不超过5个工作日；超出1个工作日）”. */
function verdictText(verdict: Verdict, clauses: string[], parts: string[], language: Language): string {
  const label = `${verdictMarks[verdict]} ${say(verdictLabels[verdict], language)}`;
  const cited = citations(clauses, language);
  const why = parts.filter(Boolean).join(say({ zh: '；', en: '; ' }, language));
  const said = why ? say({ zh: `${cited}：${why}`, en: `${cited}: ${why}` }, language) : cited;
  return say({ zh: `${label}（${said}）`, en: `${label} (${said})` }, language);
}

/** Whether what is missing is all that was expected, in the same words. */
const repeats = (expected: string, apart: string): boolean => {
  const [, listed] = /[：:] ?(.+)$/u.exec(apart) ?? [];
  return listed !== undefined && expected.endsWith(listed);
};
