import { format } from 'date-fns';
import * as z from 'zod';
import { ReadingMode, type Check } from '../../model/answer.ts';
import type { Language } from '../../model/text.ts';
import { say } from '../../words/join.ts';

/** What is given about a check before anything is answered, with what is said where it is missing. */
export function headingFieldsIn(language: Language) {
  const needs = (zh: string, en: string) => say({ zh, en }, language);
  return z.object({
    agency: z.string().trim().min(1, needs('请填写机构名称。', 'Give the name of the agency.')),
    assessor: z.string().trim(),
    date: z.iso.date(needs('请选择自查日期。', 'Give the date of the check.')),
    standards: z.array(z.string()).min(1, needs('请至少选择一项标准。', 'Choose at least one standard.')),
    reading: ReadingMode,
  });
}

export type HeadingFields = z.infer<ReturnType<typeof headingFieldsIn>>;

/** Today, where the reader is, as `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => format(moment, 'yyyy-MM-dd');

/** A check with nothing answered yet. */
export function newCheck(fields: HeadingFields, id: string, now: Date): Check {
  return { format: 'duibiao-check', version: 2, id, ...fields, answers: {}, changed: now.toISOString() };
}
