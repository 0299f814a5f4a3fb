import { expect, test } from 'vitest';
import { loadLibrary } from '../../library/load.ts';
import { packOf } from '../../site/pack.ts';
import { planOf } from './plan.ts';
import { walkOf } from './walk.ts';

const pack = packOf(loadLibrary(process.cwd()), 'zh');

test('the walk passes what the chosen standards ask, each thing once, and nothing else', () => {
  for (const standards of [['lhasa-returnees'], ['chongqing', 'cross-strait']]) {
    const plan = planOf(pack, standards);
    const passed = walkOf(pack, plan).flatMap(({ places }) => places.flatMap(({ questions }) => questions));
    expect(passed.map(({ id }) => id).sort()).toEqual(plan.questions.map(({ id }) => id).sort());
  }
});

test('what is looked at in one place stands together', () => {
  const wheres = walkOf(pack, planOf(pack, ['chongqing'])).flatMap(({ places }) =>
    places.map(({ where }) => where),
  );
  expect(new Set(wheres).size).toBe(wheres.length);
});
