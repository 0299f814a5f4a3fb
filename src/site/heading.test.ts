import { expect, it } from 'vitest';
import { load } from '../library/testing/project.ts';
import { heading } from './heading.ts';

const clause = (id: string) => load().standards[0]!.clauses.find((candidate) => candidate.id === id)!;

it.each([
  ['2', '2　要求', '2 Requirements'],
  ['2.1', '2.1', '2.1'],
  ['2.2(1)', '（1）', '（1）'],
  ['1¶1', '', ''],
  ['表1', '表1　评价', 'Table 1 Evaluation'],
])('the heading of %s is “%s”, “%s”', (id, zh, en) => {
  expect([heading(clause(id), 'zh'), heading(clause(id), 'en')]).toEqual([zh, en]);
});
