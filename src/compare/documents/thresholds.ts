import type { Cell, Table } from '../../export/document.ts';
import { say } from '../../words/join.ts';
import { silence } from '../labels.ts';
import type { LimitCell, LimitPack, LimitRow } from '../pack.ts';
import { orderOfRow, rowsOf } from '../rows.ts';
import {
  chosenOf,
  column,
  columnsOf,
  firmness,
  framed,
  heading,
  noteOnOrder,
  paragraph,
  sayIn,
  table,
  type Taken,
  type Taking,
} from './frame.ts';
import { ordersTable } from './orders.ts';

type Of = Taking<LimitPack>;

/** Every limit in numbers: to read, those that texts give and those read from words; to sort, a row a provision. */
export function takeThresholds(taking: Of): Taken {
  const t = sayIn(taking);
  const { pack, choice } = taking;
  const rows = rowsOf<LimitCell, LimitRow>(pack.rows, choice.standards).filter(({ cells }) =>
    cells.some(({ limit }) => limit),
  );
  const printed = rows.filter(({ isPrinted }) => isPrinted);
  const read = rows.filter(({ isPrinted }) => !isPrinted);
  const provisions = provisionRows(taking, rows);
  const frame = {
    view: 'thresholds' as const,
    facts: [
      [
        t('数字限值', 'Limits'),
        t(
          `${rows.length}项，其中条文自己写出数字的${printed.length}项`,
          `${rows.length}, of which texts give ${printed.length} themselves`,
        ),
      ] as [string, string],
    ],
    note: noteOnOrder(taking),
    wide: true,
  };
  const shown = [
    {
      id: 'printed',
      title: t('条文自己写出的数字', 'Numbers that the texts give'),
      rows: printed,
      about: t(
        '条文里写着数字。个别标准在同一项上没有写数字的，格子里注明。',
        'The texts give a number. Where a standard gives none on the same thing, the cell says so.',
      ),
    },
    {
      id: 'read',
      title: t('由字面读出的数字', 'Numbers read from words'),
      rows: read,
      about: t(
        '条文没有写数字：“不得泄露”读作一起也不能有，“设有咨询台”读作至少一个。',
        'The texts give no number: “shall not disclose” is read as no incident at all, “has a desk” as at least one.',
      ),
    },
  ].filter((part) => part.rows.length > 0);
  return {
    document: framed(
      taking,
      frame,
      shown.length === 0
        ? [paragraph(provisions.empty)]
        : shown.flatMap((part) => [
            heading(part.title, part.id),
            paragraph(part.about, 'note'),
            sideBySide(taking, part),
          ]),
    ),
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

const noNumber = (taking: Of): string => sayIn(taking)('条文没有写数字', 'no number in the text');

function sideBySide(taking: Of, { id, title, rows }: { id: string; title: string; rows: LimitRow[] }): Table {
  const t = sayIn(taking);
  const { pack } = taking;
  const limits = (row: LimitRow, standard: string): string =>
    row.cells
      .filter((cell) => cell.standard === standard)
      .map((cell) =>
        [
          cell.words,
          ...(cell.limit && !cell.isPrinted && row.isPrinted ? [noNumber(taking)] : []),
          `${cell.clause} ${firmness(cell, taking)}`,
        ].join('\n'),
      )
      .join('\n') || say(silence, pack.language);
  return table({
    id: `table-${id}`,
    caption: title,
    titled: true,
    columns: [
      column(t('数的是什么', 'What is counted'), 26),
      ...columnsOf(taking, 12),
      column(t('宽严', 'Strictness'), 30),
    ],
    rows: rows.map((row): Cell[] => [
      row.from ? t(`${row.ask}\n起点：${row.from}`, `${row.ask}\nCounted from: ${row.from}`) : row.ask,
      ...chosenOf(taking).map((standard) => limits(row, standard.id)),
      orderOfRow(row, pack) || null,
    ]),
  });
}

function provisionRows(taking: Of, rows: readonly LimitRow[]): Table {
  const t = sayIn(taking);
  const { pack } = taking;
  const topicOf = ({ topic }: LimitRow) => pack.topics.find(({ id }) => id === topic)?.name ?? topic;
  return table({
    id: 'limits',
    caption: t('数字限值', 'Limits'),
    empty: t('所选的标准没有数字限值。', 'The chosen standards set no limit in numbers.'),
    columns: [
      column(t('主题', 'Topic'), 12),
      column(t('数的是什么', 'What is counted'), 26),
      column(t('起点', 'Counted from'), 12),
      column(t('标准', 'Standard'), 14),
      column(t('条款', 'Clause'), 8),
      column(t('义务程度', 'Obligation'), 10),
      column(t('限值', 'Limit'), 16),
      column(t('最少', 'At least'), 6, 'number'),
      column(t('最多', 'At most'), 6, 'number'),
      column(t('单位', 'Unit'), 8),
      column(t('数字从哪里来', 'Where the number comes from'), 12),
    ],
    rows: rows.flatMap((row) =>
      chosenOf(taking).flatMap(({ id, name }): Cell[][] => {
        const place = [topicOf(row), row.ask, row.from, name];
        const cells = row.cells.filter(({ standard }) => standard === id);
        if (cells.length === 0)
          return [[...place, null, null, say(silence, pack.language), null, null, null, null]];
        return cells.map((cell) => [
          ...place,
          cell.clause,
          firmness(cell, taking),
          cell.words,
          cell.limit?.side === 'least' ? cell.limit.value : null,
          cell.limit?.side === 'most' ? cell.limit.value : null,
          cell.limit ? row.unit : null,
          cell.limit
            ? cell.isPrinted
              ? t('条文写出', 'the text')
              : t('由字面读出', 'read from words')
            : null,
        ]);
      }),
    ),
  });
}
