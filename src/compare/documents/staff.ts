import type { Cell, Table } from '../../export/document.ts';
import { say } from '../../words/join.ts';
import { silence } from '../labels.ts';
import type { StaffCell, StaffPack, StaffRow } from '../pack.ts';
import { orderOfRow, rowsOf } from '../rows.ts';
import { conditionInWords, demandsIn, oneWay, whomLine } from '../staff-demands.ts';
import {
  chosenOf,
  column,
  columnsOf,
  firmness,
  framed,
  noteOnOrder,
  sayIn,
  table,
  type Taken,
  type Taking,
} from './frame.ts';
import { ordersTable } from './orders.ts';

type Of = Taking<StaffPack>;

/** The conditions set for the staff: to read, a column for each standard; to sort, a row for each provision. */
export function takeStaff(taking: Of): Taken {
  const t = sayIn(taking);
  const { pack, choice } = taking;
  const rows = rowsOf<StaffCell, StaffRow>(pack.rows, choice.standards);
  const people = rows.filter(({ of }) => of === 'people').length;
  const provisions = provisionRows(taking, rows);
  const frame = {
    view: 'staff' as const,
    facts: [
      [
        t('人员条件', 'Conditions'),
        t(
          `${people}项逐人核对，${rows.length - people}项看机构的做法`,
          `${people} held against people one by one, ${rows.length - people} against what the agency does`,
        ),
      ] as [string, string],
    ],
    note: noteOnOrder(taking),
    wide: true,
  };
  return {
    document: framed(taking, frame, [sideBySide(taking, rows)]),
    workbook: framed(taking, frame, [
      provisions,
      ordersTable(
        taking,
        rows.map((row) => [row.ask, orderOfRow(row, pack)]),
      ),
    ]),
    table: provisions,
  };
}

function sideBySide(taking: Of, rows: readonly StaffRow[]): Table {
  const t = sayIn(taking);
  const { pack } = taking;
  const conditions = (row: StaffRow, standard: string): string =>
    demandsIn(row.cells.filter((cell) => cell.standard === standard))
      .map((demand) =>
        [
          ...demand.conditions.map((condition) => conditionInWords(condition, pack.language)),
          ...(demand.whom ? [whomLine(demand, pack.language)] : []),
          ...demand.clauses.map((clause) => `${clause.clause} ${firmness(clause, taking)}`),
        ].join('\n'),
      )
      .join('\n') || say(silence, pack.language);
  return table({
    id: 'staff',
    caption: t('人员条件一览', 'The conditions in one table'),
    empty: t('所选的标准没有对人员的条件。', 'The chosen standards set no condition for the staff.'),
    columns: [column(t('条件和宽严', 'Condition and strictness'), 26), ...columnsOf(taking, 20)],
    rows: rows.map((row): Cell[] => [
      [row.ask, orderOfRow(row, pack)].filter(Boolean).join('\n'),
      ...chosenOf(taking).map(({ id }) => conditions(row, id)),
    ]),
  });
}

function provisionRows(taking: Of, rows: readonly StaffRow[]): Table {
  const t = sayIn(taking);
  return table({
    id: 'conditions',
    caption: t('人员条件', 'Conditions'),
    empty: t('所选的标准没有对人员的条件。', 'The chosen standards set no condition for the staff.'),
    columns: [
      column(t('核对什么', 'Held against'), 8),
      column(t('条件', 'Condition'), 24),
      column(t('标准', 'Standard'), 14),
      column(t('条款', 'Clause'), 8),
      column(t('义务程度', 'Obligation'), 10),
      column(t('期望', 'Expectation'), 30),
      column(t('对谁', 'Of whom'), 20),
      column(t('备注', 'Remark'), 10),
    ],
    rows: rows.flatMap((row) =>
      chosenOf(taking).flatMap(({ id, name }): Cell[][] => {
        const place = [row.of === 'people' ? t('人', 'people') : t('机构', 'the agency'), row.ask, name];
        const cells = row.cells.filter(({ standard }) => standard === id);
        if (cells.length === 0)
          return [[...place, null, null, say(silence, taking.pack.language), null, null]];
        return cells.map((cell) => [
          ...place,
          cell.clause,
          firmness(cell, taking),
          cell.expected,
          cell.whom,
          cell.alternative ? say(oneWay, taking.pack.language) : null,
        ]);
      }),
    ),
  });
}
