import type { Column, Table } from '../../export/document.ts';
import type { Language, Text } from '../../model/text.ts';
import type { Verdict } from '../../model/verdict.ts';
import { say } from '../../words/join.ts';
import { verdictLabels } from '../../words/labels.ts';

const order = [
  'conforms',
  'partial',
  'nonconforming',
  'not-applicable',
  'unanswered',
] as const satisfies Verdict[];

/** So many provisions of a kind, by verdict. */
export interface CountsRow {
  label: string;
  verdicts: Record<Verdict, number>;
}

/** A table of counts has its label and then figures. */
export const countColumns = (label: Text, figures: readonly Text[], language: Language): Column[] => [
  { label: say(label, language), type: 'text', width: 35 },
  ...figures.map((figure) => ({ label: say(figure, language), type: 'number' as const, width: 13 })),
];

/** Counts of provisions, by verdict. */
export function verdictCountsTable(
  identity: Pick<Table, 'id' | 'caption' | 'sheet' | 'empty'>,
  label: Text,
  rows: readonly CountsRow[],
  language: Language,
): Table {
  return {
    kind: 'table',
    ...identity,
    columns: countColumns(
      label,
      order.map((verdict) => verdictLabels[verdict]),
      language,
    ),
    rows: rows.map((row) => [row.label, ...order.map((verdict) => row.verdicts[verdict])]),
  };
}
