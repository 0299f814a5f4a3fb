import { expect, it } from 'vitest';
import { anchorOf } from './clause.ts';

it.each([
  ['4', '4'],
  ['4.3.1', '4.3.1'],
  ['4.3.1(2)', '4.3.1-2'],
  ['4.3.1（2）', '4.3.1-2'],
  ['4.3.1(2)(3)', '4.3.1-2-3'],
  ['4.1a)', '4.1a'],
  ['1¶2', '1-p2'],
  ['4.3.1(2)¶1', '4.3.1-2-p1'],
  ['前言', 'foreword'],
  ['前言¶1', 'foreword-p1'],
  ['目次', 'contents'],
  ['参考文献', 'bibliography'],
  ['附录A', 'annex-A'],
  ['A.1', 'A.1'],
  ['表A.1', 'table-A.1'],
  ['表A.1(3)', 'table-A.1-3'],
])('the anchor of %s is %s', (id, anchor) => {
  expect(anchorOf(id)).toBe(anchor);
});
