import { expect, it } from 'vitest';
import { loadLibrary } from '../library/load.ts';
import { definitionsOf } from './definitions.ts';

it('career guidance is defined three ways, under two names', () => {
  const library = loadLibrary(process.cwd());
  const { term, definedAs } = library.terms.find(({ id }) => id === 'career-guidance')!;
  const definitions = definitionsOf(library, [term.zh, ...definedAs]);
  expect(
    definitions.map(({ standard, clause }) => `${standard.id} ${clause.id} ${clause.title!.zh}`),
  ).toEqual(['lhasa-hardship 3.1 职业指导服务', 'chongqing 3.1 职业指导', 'cross-strait 3.1 职业指导']);
  expect(new Set(definitions.map(({ clause }) => clause.text!.zh)).size).toBe(3);
});
