import type { Cited, Item, Pack, Row } from './pack.ts';
import { orderInWords } from './order-words.ts';

/** A row as the chosen standards have it; nothing where none of them says anything there. */
export function rowOf<Cell extends Cited, One extends Row<Cell>>(
  row: One,
  standards: readonly string[],
): One | null {
  const isChosen = (standard: string) => standards.includes(standard);
  const cells = row.cells.filter(({ standard }) => isChosen(standard));
  if (cells.length === 0) return null;
  return { ...row, cells, relations: row.relations.filter(({ a, b }) => isChosen(a) && isChosen(b)) };
}

/** The rows that say something of the chosen standards. */
export const rowsOf = <Cell extends Cited, One extends Row<Cell>>(
  rows: readonly One[],
  standards: readonly string[],
): One[] => rows.map((row) => rowOf<Cell, One>(row, standards)).filter((row) => row !== null);

/** The short name of a standard. */
export const namesIn =
  ({ standards }: Pack) =>
  (id: string): string =>
    standards.find((standard) => standard.id === id)?.name ?? id;

/** How the standards stand to each other on a row, in words; empty where fewer than two do. */
export const orderOfRow = (
  { cells, relations, from }: Pick<Row<Cited>, 'cells' | 'relations' | 'from'>,
  pack: Pack,
): string =>
  orderInWords(
    {
      asks: cells.map(({ standard }) => ({ standard, as: 'expectation' as const })),
      relations,
      from,
    },
    namesIn(pack),
    pack.language,
  );

/** The same of a question. */
export const orderOfItem = (item: Pick<Item, 'asks' | 'relations' | 'from'>, pack: Pack): string =>
  orderInWords(item, namesIn(pack), pack.language);
