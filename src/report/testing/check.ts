import { Check } from '../../model/answer.ts';
import type { Language } from '../../model/text.ts';
import { buildGapReport } from '../gap-report.ts';
import type { GapReport, Row } from '../schema.ts';
import { packIn } from './pack.ts';

/** What the agency of the tests has answered. What it wrote itself reads the same in both languages. */
const answers = {
  'floor-space': { value: { number: 12.3 } },
  signs: {
    value: { picked: ['chinese'] },
    note: 'N1',
    evidence: [{ document: 'D1', kept: 'K1' }],
    owner: 'O1',
    due: '2026-12-31',
  },
  'quiet-room': { value: { state: 'not-in-place' }, owner: 'O2', due: '2027-01-31' },
  staff: {
    people: [
      {
        id: 'p1',
        name: 'P1',
        fields: {
          role: { choice: 'adviser' },
          certificate: { picked: ['adviser'] },
          psychology: { state: 'in-place' },
        },
      },
      {
        id: 'p2',
        name: 'P2',
        fields: {
          role: { choice: 'adviser' },
          certificate: { none: true },
          psychology: { state: 'not-in-place' },
        },
      },
      { id: 'p3', name: '', fields: { role: { choice: 'support' }, psychology: { state: 'not-in-place' } } },
    ],
    owner: 'O1',
  },
  'complaint-days': {
    value: { number: 8 },
    evidence: [
      { document: 'D1', kept: 'K1' },
      { document: 'D2', kept: 'K2' },
    ],
  },
  procedures: { value: { state: 'partly' } },
  'online-service': { value: { state: 'not-in-place' } },
  evaluation: { value: { every: 1, unit: 'month', last: '2026-10-01' } },
  'terms-standard': { value: { state: 'in-place', edition: '2017' } },
  'group-guidance': { value: { state: 'not-in-place' } },
  'job-fairs': { notApplicable: true, reason: 'R1' },
  'home-visits': { notApplicable: true, owner: 'O3' },
  'last-review': { value: { date: '2024-01-01' } },
  'once-asked': { value: { state: 'in-place' } },
};

/** A check of both standards, or with whatever else is given. */
export const checkWith = (given: Partial<Check> = {}): Check =>
  Check.parse({
    format: 'duibiao-check',
    version: 2,
    id: 'C1',
    agency: 'A1',
    assessor: 'S1',
    date: '2026-11-20',
    standards: ['second', 'firm'],
    reading: 'plain',
    answers,
    changed: '2026-11-20T08:00:00Z',
    ...given,
  });

/** The report on a check with whatever is given. */
export const reportOf = (given: Partial<Check> = {}, language: Language = 'zh'): GapReport =>
  buildGapReport(checkWith(given), packIn(language));

/** `firm 4.1`: how tests name a row. */
export const nameOf = ({ standard, provision }: Pick<Row, 'standard' | 'provision'>): string =>
  `${standard} ${provision}`;

/** The row of a provision. Throws where there is none. */
export function rowOf(name: string, report: GapReport = reportOf()): Row {
  const row = report.rows.find((other) => nameOf(other) === name);
  if (!row) throw new Error(`There is no row ${name}.`);
  return row;
}
