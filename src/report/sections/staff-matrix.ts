import type { Cell, Table } from '../../export/document.ts';
import { citation } from '../../words/citation.ts';
import { say } from '../../words/join.ts';
import { verdictLabels, verdictMarks } from '../../words/labels.ts';
import type { GapReport, Staff } from '../schema.ts';
import { standardName } from './citing.ts';
import { columnsIn } from './section.ts';

/** So many provisions stand side by side on a page. */
const SIDE_BY_SIDE = 12;

/** People down, the provisions of a standard across, a mark where they meet; a table a standard, or more where it has many. */
export const staffMatrices = (staff: Staff, roster: string, report: GapReport): Table[] =>
  report.standards.flatMap(({ id }) => {
    const of = staff.provisions.flatMap(({ standard }, index) => (standard === id ? [index] : []));
    const tables = Math.ceil(of.length / SIDE_BY_SIDE);
    const each = Math.ceil(of.length / Math.max(1, tables));
    return Array.from({ length: tables }, (_, part) =>
      matrix(staff, of.slice(part * each, (part + 1) * each), id, `${roster}${part || ''}`, report),
    );
  });

function matrix(
  { provisions, people }: Staff,
  shown: readonly number[],
  standard: string,
  part: string,
  report: GapReport,
): Table {
  const { language } = report;
  const column = columnsIn(language);
  return {
    kind: 'table',
    id: ['staff-matrix', standard, part].filter(Boolean).join('-'),
    caption: say(
      {
        zh: `人员和条款对照：${standardName(standard, report)}`,
        en: `People and provisions: ${standardName(standard, report)}`,
      },
      language,
    ),
    sheet: '',
    empty: say({ zh: '人员名单还没有填写。', en: 'Nobody has been entered on the roster yet.' }, language),
    compact: true,
    columns: [
      column('姓名', 'Name', 16),
      ...shown.map((index) => {
        const cited = citation(provisions[index]!.clause, language);
        return column(cited, cited, 84 / shown.length, 'mark');
      }),
    ],
    rows: [
      ...people.map(({ name, verdicts }): Cell[] => [
        name,
        ...shown.map((index) => {
          const verdict = verdicts[index]?.verdict;
          return verdict ? verdictMarks[verdict] : null;
        }),
      ]),
      [
        say({ zh: '条款判定', en: 'Provision' }, language),
        ...shown.map((index) => verdictMarks[provisions[index]!.verdict]),
      ],
    ],
  };
}

/** The whole matrix for a workbook, in words: it can be filtered there, and is as wide as it is. */
export function staffSheet(staff: Staff, roster: string, report: GapReport): Table {
  const { language, standards } = report;
  const column = columnsIn(language);
  const of = say({ zh: roster && `（${roster}）`, en: roster && ` (${roster})` }, language);
  const title = say({ zh: '逐人判定', en: 'Person by person' }, language) + of;
  return {
    kind: 'table',
    id: ['staff-sheet', roster].filter(Boolean).join('-'),
    caption: title,
    sheet: title,
    empty: say({ zh: '人员名单还没有填写。', en: 'Nobody has been entered on the roster yet.' }, language),
    columns: [
      column('姓名', 'Name', 14),
      ...staff.provisions.map(({ standard, clause }) => {
        const cited = citation(clause, language);
        const name = standardName(standard, report);
        return column(
          standards.length > 1 ? `${name}${cited}` : cited,
          standards.length > 1 ? `${name} ${cited}` : cited,
          10,
        );
      }),
    ],
    rows: staff.people.map(({ name, verdicts }): Cell[] => [
      name,
      ...staff.provisions.map((_, index) => {
        const verdict = verdicts[index]?.verdict;
        return verdict ? say(verdictLabels[verdict], language) : null;
      }),
    ]),
  };
}
