import { describe, expect, it } from 'vitest';
import { alikePairs } from '../../compare/alike.ts';
import { library } from '../library.ts';
import { corporaOf } from './corpora.ts';

describe('the five standards held against each other', () => {
  const pairs = alikePairs(corporaOf(library()));
  const between = (...standards: string[]) =>
    pairs.filter(
      ({ left, right }) => standards.includes(left.standard) && standards.includes(right.standard),
    );
  const ids = (of: typeof pairs) => of.map(({ left, right }) => `${left.id} ${right.id}`);

  it('show annex A of two of them as the same to the letter', () => {
    const [annex] = between('lhasa-graduates', 'lhasa-hardship');
    expect(annex).toMatchObject({ left: { id: '附录A' }, right: { id: '附录A' }, likeness: 1 });
    expect(annex!.rows.every(({ identical }) => identical)).toBe(true);
  });

  it('show the staff conditions of two of them beside each other', () => {
    const pair = between('lhasa-hardship', 'lhasa-returnees').find(({ left }) => left.id === '4.2');
    expect(pair).toMatchObject({ right: { id: '4.2' }, measuredBy: 'lines' });
    const beside = pair!.rows.map(({ left, right }) => [left?.ids[0], right?.ids[0]]);
    expect(beside).toHaveLength(7);
    expect(beside.every(([left, right]) => left === right)).toBe(true);
  });

  it('find the complaint clauses', () => {
    expect(ids(between('chongqing', 'lhasa-returnees'))).toContain('9.3 7.3');
    expect(ids(between('lhasa-graduates', 'lhasa-hardship'))).toContain('8.4 8.2.1');
    expect(ids(between('lhasa-hardship', 'chongqing'))).toContain('8.2 9.3');
  });
});
