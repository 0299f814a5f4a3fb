import type { Cell, Table } from '../../export/document.ts';
import { say } from '../../words/join.ts';
import { verdictLabels, verdictMarks } from '../../words/labels.ts';
import type { GapReport, Staff } from '../schema.ts';
import { clauseName } from './citing.ts';

/** So many people stand side by side on a landscape page. */
const SIDE_BY_SIDE = 7;

/**
 * Staff provisions down, people across: as many tables as the people need. `roster` tells rosters apart in ids and
 * sheets.
 */
export function staffMatrix(staff: Staff, roster: string, report: GapReport): Table[] {
  const tables = Math.ceil(staff.people.length / SIDE_BY_SIDE);
  return Array.from({ length: tables }, (_, index) => {
    const part = tables > 1 ? String(index + 1) : '';
    return matrix(staff, index * SIDE_BY_SIDE, [roster, part].filter(Boolean).join('-'), report);
  });
}

function matrix({ provisions, people }: Staff, first: number, part: string, report: GapReport): Table {
  const { language } = report;
  const shown = people.slice(first, first + SIDE_BY_SIDE);
  const column = (label: string, width: number) => ({ label, type: 'text' as const, width });
  const of = say({ zh: part && `（${part}）`, en: part && ` (${part})` }, language);
  return {
    kind: 'table',
    id: ['staff-matrix', part].filter(Boolean).join('-'),
    caption: say({ zh: '人员条款逐人判定', en: 'Staff provisions, person by person' }, language) + of,
    sheet: say({ zh: '逐人判定', en: 'Person by person' }, language) + of,
    empty: say({ zh: '没有对人员的条款。', en: 'There is no provision on staff.' }, language),
    columns: [
      column(say({ zh: '条款', en: 'Clause' }, language), 12),
      column(say({ zh: '对人员的期望', en: 'Expected of the staff' }, language), 30),
      column(say({ zh: '条款判定', en: 'Provision' }, language), 11),
      ...shown.map(({ name }) => column(name, 11)),
    ],
    rows: provisions.map((provision, index): Cell[] => [
      clauseName(provision, report),
      provision.expected,
      say(verdictLabels[provision.verdict], language),
      ...shown.map(({ verdicts }) => {
        const verdict = verdicts[index]?.verdict;
        return verdict ? `${verdictMarks[verdict]} ${say(verdictLabels[verdict], language)}` : null;
      }),
    ]),
  };
}
