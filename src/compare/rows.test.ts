import { describe, expect, it } from 'vitest';
import type { Cited, Pack, Row } from './pack.ts';
import { orderOfRow, rowsOf } from './rows.ts';
import { samplePack } from './testing/pack.ts';

const cell = (standard: string): Cited => ({ standard, clause: '4.1', href: '/', obligation: 'shall' });

const row: Row<Cited> = {
  id: 'days',
  ask: 'How many days?',
  from: null,
  cells: [cell('a'), cell('b'), cell('c')],
  relations: [
    { a: 'a', b: 'b', is: 'stricter', caveats: [] },
    { a: 'a', b: 'c', is: 'stricter', caveats: [] },
    { a: 'b', b: 'c', is: 'same', caveats: [] },
  ],
};
const pack: Pack = samplePack;

describe('a row narrowed to some standards', () => {
  it('keeps what they say and how they stand to each other, and orders them alone', () => {
    const [narrowed] = rowsOf<Cited, Row<Cited>>([row], ['b', 'c']);
    expect(narrowed!.cells.map(({ standard }) => standard)).toEqual(['b', 'c']);
    expect(orderOfRow(narrowed!, pack)).toBe('The same expectation: B; C.');
    expect(orderOfRow(row, pack)).toBe('Strictest first: A; then B; C.');
  });

  it('has no order where one of them is left, and is gone where none says anything', () => {
    const [narrowed] = rowsOf<Cited, Row<Cited>>([row], ['a', 'x']);
    expect(orderOfRow(narrowed!, pack)).toBe('');
    expect(rowsOf<Cited, Row<Cited>>([row], ['x', 'y'])).toEqual([]);
  });
});
