import { format } from 'date-fns';
import * as z from 'zod';
import { ReadingMode, type Check, type Profile } from '../../model/answer.ts';
import type { Language } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import { profileOf, withProfile } from './profile.ts';

/** What is given about a check before anything is answered, with what is said where it is missing. */
export function headingFieldsIn(language: Language) {
  const needs = (zh: string, en: string) => say({ zh, en }, language);
  return z.object({
    agency: z.string().trim().min(1, needs('请填写机构名称。', 'Give the name of the agency.')),
    assessor: z.string().trim(),
    date: z.iso.date(needs('请选择自查日期。', 'Give the date of the check.')),
    region: z.string(),
    provider: z.enum(['', 'public', 'other']),
    serves: z.array(z.string()),
    standards: z.array(z.string()).min(1, needs('请至少选择一项标准。', 'Choose at least one standard.')),
    reading: ReadingMode,
  });
}

export type HeadingFields = z.infer<ReturnType<typeof headingFieldsIn>>;

/** Today, where the reader is, as `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => format(moment, 'yyyy-MM-dd');

/** The profile that the fields amount to. */
export const profileIn = ({
  region,
  provider,
  serves,
}: Pick<HeadingFields, 'region' | 'provider' | 'serves'>): Profile => ({
  region: region || undefined,
  provider: provider || undefined,
  serves,
});

/** The fields as a check fills them. */
export function headingOf(check: Check): HeadingFields {
  const { agency, assessor, date, standards, reading } = check;
  const { region = '', provider = '', serves = [] } = profileOf(check);
  return { agency, assessor, date, region, provider, serves, standards, reading };
}

/** A check with other fields at its head. Those that are left out stay as they were. */
export function withHeading(check: Check, given: Partial<HeadingFields>): Check {
  const { region, provider, serves, ...head } = { ...headingOf(check), ...given };
  return withProfile({ ...check, ...head }, profileIn({ region, provider, serves }));
}

/** A check with nothing answered yet but what the profile says. */
export function newCheck(fields: HeadingFields, id: string, now: Date): Check {
  const { region, provider, serves, ...head } = fields;
  const check: Check = {
    format: 'duibiao-check',
    version: 2,
    id,
    ...head,
    answers: {},
    changed: now.toISOString(),
  };
  return withProfile(check, profileIn({ region, provider, serves }));
}
