import { expect, it } from 'vitest';
import { change, complaint } from '../testing/project.ts';

it('a term is defined under another name only if a standard defines that name', () => {
  expect(complaint(change('terms', 'en: migrant workers }', 'en: migrant workers }\n  definedAs: [民工]')))
    .toMatchInlineSnapshot(`
    "1 problem in the content:
      content/terms.yaml:3: no standard defines 民工"
  `);
});
