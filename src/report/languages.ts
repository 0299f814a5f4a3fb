import type { Document, Table } from '../export/document.ts';
import { parallel, parallelTable } from '../export/parallel.ts';
import type { SectionId } from './choices.ts';
import { gapReportDocument, gapReportWorkbook } from './document.ts';
import type { GapReport, GapReports } from './schema.ts';
import { verdictTable } from './verdict-table.ts';

/** One report in one language, or in both, Chinese first. */
export type InLanguages = readonly [GapReport] | readonly [zh: GapReport, en: GapReport];

/** The report as a document, in one language or in both side by side. */
export const documentIn = (reports: InLanguages, parts: ReadonlySet<SectionId>): Document =>
  beside(reports, (report) => gapReportDocument(report, parts));

/** The report as a workbook, in one language or in both side by side. */
export const workbookIn = (reports: InLanguages, parts: ReadonlySet<SectionId>): Document =>
  beside(reports, (report) => gapReportWorkbook(report, parts));

/** Every provision with its verdict, in one language or in both side by side. */
export function verdictTableIn([first, second]: InLanguages): Table {
  return second ? parallelTable(verdictTable(first), verdictTable(second)) : verdictTable(first);
}

/** The report as data: one, or the same in each language. */
export const dataIn = ([first, second]: InLanguages): GapReport | GapReports =>
  second ? { format: 'duibiao-gap-reports', version: 2, zh: first, en: second } : first;

function beside([first, second]: InLanguages, make: (report: GapReport) => Document): Document {
  return second ? parallel(make(first), make(second)) : make(first);
}
