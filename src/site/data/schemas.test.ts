import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { checkFile } from '../../check/keep/file.ts';
import { headingOf, newCheck, withHeading } from '../../check/logic/heading-fields.ts';
import { loadLibrary } from '../../library/load.ts';
import type { Check } from '../../model/answer.ts';
import { languages } from '../../model/text.ts';
import { examplesOf } from './examples.ts';
import { publishedQuestions, publishedStandard, publishedStandards } from './published.ts';
import { jsonSchema, schemaNames } from './schemas.ts';

type Name = (typeof schemaNames)[number];

/** What a validator that is not ours finds wrong with something, once written, by a published schema. */
function wrong(name: Name, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(jsonSchema(name) as AnySchema);
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const library = loadLibrary(process.cwd());

test('the published files are valid by their schemas', () => {
  expect(wrong('standards', publishedStandards(library))).toEqual([]);
  expect(wrong('questions', publishedQuestions(library))).toEqual([]);
  for (const standard of library.standards)
    expect(wrong('standard', publishedStandard(standard))).toEqual([]);
});

test('the examples are, in both languages, and each is a check', () => {
  for (const language of languages) {
    const examples = examplesOf(library, language);
    expect(examples.length).toBeGreaterThan(0);
    expect(wrong('examples', examples)).toEqual([]);
    for (const { check } of examples) expect(wrong('check', check)).toEqual([]);
  }
});

const fields = {
  agency: '某机构',
  assessor: '',
  date: '2026-11-20',
  region: 'lhasa',
  provider: 'public',
} as const;
const fresh = newCheck(
  { ...fields, serves: ['graduates'], standards: ['lhasa-graduates'], reading: 'plain' },
  'c1',
  new Date('2026-11-20T08:00:00Z'),
);

test('a saved check is, new or filled in', async () => {
  const filled: Check = {
    ...withHeading(fresh, { ...headingOf(fresh), reading: 'strict' }),
    answers: {
      'safety-exits': { value: { number: 2 }, evidence: [{ document: '平面图', kept: '前台' }] },
      staff: { people: [{ id: 'p', name: 'LW', fields: { role: { choice: 'adviser' } } }] },
      fax: { notApplicable: true, reason: '不设传真', due: '2026-12-01', progress: 'open' },
    },
  };
  for (const check of [fresh, filled])
    expect(wrong('check', JSON.parse(await checkFile(check).blob.text()))).toEqual([]);
});

test('what is no check is not, and the schema says where', () => {
  const found = wrong('check', { ...fresh, date: '20.11.2026', answers: { a: { vlaue: {} } } });
  expect(new Set(found.map((line) => line.replace(/ .*/, '')))).toEqual(new Set(['/date', '/answers/a']));
});

test('every key of a saved check and of an answer says what it means', () => {
  const schema = jsonSchema('check') as { properties: Record<string, { description?: string }> };
  for (const [key, { description }] of Object.entries(schema.properties))
    expect(description, key).toBeTruthy();
});
