import type { Table } from '../export/document.ts';
import { isOffered, type SectionId } from './choices.ts';
import type { GapReport } from './schema.ts';
import { notApplicableTable, standardsTable } from './sections/applicability.ts';
import { countsTable } from './sections/counts.ts';
import { evidenceTable, missingEvidenceTable } from './sections/evidence.ts';
import { gapsSheet } from './sections/gaps.ts';
import { observationsSheets } from './sections/observations.ts';
import { peopleTable } from './sections/people-table.ts';
import { planTable } from './sections/plan.ts';
import { readingsTable } from './sections/readings.ts';
import { sharedSheet } from './sections/shared.ts';
import { staffSheet } from './sections/staff-matrix.ts';
import { unansweredTable } from './sections/unanswered.ts';
import { verdictTable } from './verdict-table.ts';

/** The sheets of each part. What is for reading only has none. */
const sheets: Partial<Record<SectionId, (report: GapReport) => Table[]>> = {
  gaps: (report) => [gapsSheet(report)],
  plan: (report) => [planTable(report)],
  observations: observationsSheets,
  shared: (report) => [sharedSheet(report)],
  staff: (report) =>
    report.staff.flatMap((roster, index) => {
      const number = report.staff.length > 1 ? String(index + 1) : '';
      return [staffSheet(roster, number, report), peopleTable(roster, number, report)];
    }),
  evidence: (report) => [evidenceTable(report), missingEvidenceTable(report)],
  unanswered: (report) => [unansweredTable(report)],
  applicability: (report) => [standardsTable(report), notApplicableTable(report)],
  verdicts: (report) => [verdictTable(report)],
  method: (report) => [readingsTable(report)],
};

/** A sheet a subject: the counts, then those of the parts asked for. */
export const workbookTables = (report: GapReport, parts: ReadonlySet<SectionId>): Table[] => [
  countsTable(report),
  ...(Object.keys(sheets) as SectionId[])
    .filter((id) => parts.has(id) && isOffered(id, report.standards.length))
    .flatMap((id) => sheets[id]?.(report) ?? []),
];
