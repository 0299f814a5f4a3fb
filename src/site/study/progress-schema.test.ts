import { expect, it } from 'vitest';
import { fakeStorage } from '../../check/testing/storage.ts';
import { openDesk } from '../../study/keep/desk.ts';
import { jsonSchema } from '../data/schemas.ts';

/** As much of JSON Schema as the schema of progress uses. */
interface Schema {
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | false;
  items?: Schema;
}

const schema = jsonSchema('study-progress') as Schema;

/** The names that are wanting in a value, or that the schema does not know, with what leads to them. */
function strange(value: unknown, { properties, required, additionalProperties, items }: Schema): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => strange(item, items!));
  if (typeof value !== 'object' || value === null) return [];
  const known = (key: string) => properties?.[key] ?? (additionalProperties || undefined);
  const wanting = (required ?? []).filter((key) => !(key in value));
  const within = Object.entries(value).flatMap(([key, part]) => {
    const at = known(key);
    return at ? strange(part, at).map((name) => `${key}.${name}`) : [key];
  });
  return [...wanting, ...within];
}

it('describes the file of the study room: every name that is saved, and says what it is', () => {
  const desk = openDesk(fakeStorage(), () => new Date('2026-11-20T09:00:00Z'));
  desk.answer({ id: 'a/4.1/threshold', fingerprint: 'f' }, false);
  desk.exam({
    on: '2026-11-20T09:00:00Z',
    standard: null,
    right: 1,
    total: 2,
    areas: { staffing: { right: 1, total: 2 } },
  });
  expect(strange(desk.state().progress, schema)).toEqual([]);
  expect(strange({ format: 'duibiao-study', extra: 1 }, schema)).toEqual([
    'version',
    'cards',
    'exams',
    'changed',
    'extra',
  ]);
  const undescribed = (part: Schema): string[] =>
    Object.entries(part.properties ?? {}).flatMap(([key, of]) => [
      ...(of.description ? [] : [key]),
      ...undescribed(of),
    ]);
  expect(undescribed(schema)).toEqual([]);
});
