import * as z from 'zod';
import { Check } from '../../model/answer.ts';
import { Examples } from '../../model/worked-agency.ts';
import { PublishedQuestions, PublishedStandard, PublishedStandards } from '../../model/published.ts';
import { GapReportFile } from '../../report/gap-report.ts';
import { Progress } from '../../study/learn/progress.ts';

/** What is published, and saved, as JSON: file name → schema. */
const schemas = {
  standards: PublishedStandards,
  standard: PublishedStandard,
  questions: PublishedQuestions,
  check: Check,
  examples: Examples,
  'gap-report': GapReportFile,
  'study-progress': Progress,
} satisfies Record<string, z.ZodType>;

export const schemaNames = Object.keys(schemas) as (keyof typeof schemas)[];

/** The JSON Schema (draft 2020-12) of a published file. */
export const jsonSchema = (name: keyof typeof schemas): unknown =>
  z.toJSONSchema(schemas[name], { io: 'output' });
