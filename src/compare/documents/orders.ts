import type { Table } from '../../export/document.ts';
import type { Pack } from '../pack.ts';
import { column, sayIn, table, type Taking } from './frame.ts';

/** The orders of strictness as a sheet: what is asked, and who is the stricter; those without an order are left out. */
export function ordersTable(taking: Taking<Pack>, orders: readonly [asked: string, order: string][]): Table {
  const t = sayIn(taking);
  return table({
    id: 'strictness',
    caption: t('宽严', 'Strictness'),
    empty: t('没有两份以上标准都要求的。', 'Nothing is asked by two of them.'),
    columns: [column(t('要求什么', 'What is asked'), 30), column(t('宽严', 'Strictness'), 60)],
    rows: orders.filter(([, order]) => order).map((row) => [...row]),
  });
}
