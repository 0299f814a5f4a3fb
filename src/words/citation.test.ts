import { expect, it } from 'vitest';
import { citation, citations } from './citation.ts';

it.each([
  ['4', '第4章', 'chapter 4'],
  ['4.1.3', '4.1.3', '4.1.3'],
  ['4.1.3#2', '4.1.3', '4.1.3'],
  ['4.2(1)', '4.2（1）', '4.2(1)'],
  ['4.2(1)(2)', '4.2（1）（2）', '4.2(1)(2)'],
  ['2¶3', '第2章第3段', 'chapter 2, paragraph 3'],
  ['4.1¶2#1', '4.1第2段', '4.1, paragraph 2'],
  ['附录A', '附录A', 'Annex A'],
  ['A.1', 'A.1', 'A.1'],
  ['表A.1(3)', '表A.1（3）', 'Table A.1(3)'],
  ['前言¶1', '前言第1段', 'Foreword, paragraph 1'],
  ['6.1注', '6.1注', '6.1, note'],
])('%s is cited as %s, %s', (id, zh, en) => {
  expect([citation(id, 'zh'), citation(id, 'en')]).toEqual([zh, en]);
});

it.each([
  [['4.2(1)', '4.2(3)', '6.1'], '4.2（1）、（3）、6.1', '4.2(1), (3); 6.1'],
  [['4.2(1)#1', '4.2(1)#2'], '4.2（1）', '4.2(1)'],
  [['4.2(1)', '4.3(1)'], '4.2（1）、4.3（1）', '4.2(1); 4.3(1)'],
  [['表A.1(2)', '表A.1(3)'], '表A.1（2）、（3）', 'Table A.1(2), (3)'],
  [['4.2.1a)', '4.2.1b)'], '4.2.1a)、b)', '4.2.1a), b)'],
  [['4', '5'], '第4章、第5章', 'chapter 4; chapter 5'],
  [[], '', ''],
])('%j are cited together as %s, %s', (ids, zh, en) => {
  expect([citations(ids, 'zh'), citations(ids, 'en')]).toEqual([zh, en]);
});
