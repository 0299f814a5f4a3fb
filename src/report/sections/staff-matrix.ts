import type { Cell, Table } from '../../export/document.ts';
import { citation, citations } from '../../words/citation.ts';
import { say } from '../../words/join.ts';
import { verdictLabels, verdictMarks } from '../../words/labels.ts';
import type { GapReport, Staff } from '../schema.ts';
import { standardName } from './citing.ts';
import { columnsIn } from './section.ts';

/** Who meets what: people down, standards across, and in each cell the provisions that the person falls short on. */
export function staffMatrix(staff: Staff, roster: string, report: GapReport): Table {
  const { language, standards } = report;
  const column = columnsIn(language);
  const concerned = standards.filter(({ id }) => staff.provisions.some(({ standard }) => standard === id));
  return {
    kind: 'table',
    id: ['staff-matrix', roster].filter(Boolean).join('-'),
    caption: say({ zh: '人员和标准对照', en: 'People and standards' }, language),
    sheet: '',
    empty: say({ zh: '人员名单还没有填写。', en: 'Nobody has been entered on the roster yet.' }, language),
    compact: true,
    columns: [
      column('姓名', 'Name', 16),
      ...concerned.map(({ id }) => {
        const name = standardName(id, report);
        return column(name, name, 84 / concerned.length);
      }),
    ],
    rows: staff.people.map((person): Cell[] => [
      person.name,
      ...concerned.map(({ id }) => standingText(person, id, staff, report)),
    ]),
  };
}

/** ✕ 4.2.1（3）, and below it ○ 4.2.1（5）: verdict by verdict, the clauses of a standard that a person does not meet. */
function standingText(
  { verdicts }: Staff['people'][number],
  standard: string,
  { provisions }: Staff,
  { language }: GapReport,
): string | null {
  const of = provisions.flatMap((provision, index) => {
    const verdict = provision.standard === standard ? verdicts[index]?.verdict : null;
    return verdict ? [{ verdict, clause: provision.clause }] : [];
  });
  if (of.length === 0) return null;
  const short = (['nonconforming', 'partial', 'unanswered'] as const).flatMap((verdict) => {
    const clauses = of.filter((one) => one.verdict === verdict).map(({ clause }) => clause);
    return clauses.length > 0 ? [`${verdictMarks[verdict]} ${citations(clauses, language)}`] : [];
  });
  const met = `${verdictMarks.conforms} ${say({ zh: '都满足', en: 'all met' }, language)}`;
  return short.length > 0 ? short.join('\n') : met;
}

/** The whole matrix for a workbook, in words: it can be filtered there, and is as wide as it is. */
export function staffSheet(staff: Staff, roster: string, report: GapReport): Table {
  const { language, standards } = report;
  const column = columnsIn(language);
  const of = say({ zh: roster && `（${roster}）`, en: roster && ` (${roster})` }, language);
  const title = say({ zh: '逐人判定', en: 'Person by person' }, language) + of;
  return {
    kind: 'table',
    id: ['staff-sheet', roster].filter(Boolean).join('-'),
    caption: title,
    sheet: title,
    empty: say({ zh: '人员名单还没有填写。', en: 'Nobody has been entered on the roster yet.' }, language),
    columns: [
      column('姓名', 'Name', 14),
      ...staff.provisions.map(({ standard, clause }) => {
        const cited = citation(clause, language);
        const name = standardName(standard, report);
        return column(
          standards.length > 1 ? `${name}${cited}` : cited,
          standards.length > 1 ? `${name} ${cited}` : cited,
          10,
        );
      }),
    ],
    rows: staff.people.map(({ name, verdicts }): Cell[] => [
      name,
      ...staff.provisions.map((_, index) => {
        const verdict = verdicts[index]?.verdict;
        return verdict ? say(verdictLabels[verdict], language) : null;
      }),
    ]),
  };
}
