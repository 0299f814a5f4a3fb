import { expect, test } from 'vitest';
import { loadLibrary } from '../../library/load.ts';
import { packOf } from '../../site/pack.ts';
import { samplePack } from '../testing/pack.ts';
import { planOf } from './plan.ts';
import { sectionsOf, soleStandard } from './sections.ts';

const outline = (standards: string[], order: 'topics' | 'clauses') =>
  sectionsOf(planOf(samplePack, standards), order, 'zh').map(({ name, sections }) => [
    name,
    sections.map((section) => [section.name, section.questions.map(({ id }) => id)]),
  ]);

test('sections are the topics of each area', () => {
  expect(outline(['a', 'b'], 'topics')).toEqual([
    ['场地设施', [['消防安全', ['exits', 'signs']]]],
    ['人员', [['人员条件', ['staff']]]],
  ]);
});

test('the clauses of one standard give their own order', () => {
  expect(outline(['a'], 'clauses')).toEqual([
    [
      '甲标准',
      [
        ['第4章 场地', ['exits']],
        ['第5章 人员', ['staff']],
      ],
    ],
  ]);
});

test('of several standards no one gives the order', () => {
  expect(soleStandard(planOf(samplePack, ['a', 'b']))).toBeUndefined();
  expect(outline(['a', 'b'], 'clauses')).toEqual(outline(['a', 'b'], 'topics'));
});

test('in either order every question of every real standard is asked once', () => {
  const pack = packOf(loadLibrary(process.cwd()), 'en');
  for (const { id } of pack.standards) {
    const plan = planOf(pack, [id]);
    for (const order of ['topics', 'clauses'] as const) {
      const asked = sectionsOf(plan, order, 'en').flatMap(({ sections }) =>
        sections.flatMap(({ questions }) => questions.map((question) => question.id)),
      );
      expect(asked.sort()).toEqual(plan.questions.map((question) => question.id).sort());
    }
  }
});
