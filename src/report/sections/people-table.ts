import type { Table } from '../../export/document.ts';
import { list, say } from '../../words/join.ts';
import type { Citation, GapReport, Staff } from '../schema.ts';
import { clipped } from './cells.ts';
import { citationsShort } from './citing.ts';
import { columnsIn } from './section.ts';

type Member = Staff['people'][number];

/** Who is on a roster, and on what each of them falls short. `roster` tells rosters apart in ids and sheets. */
export function peopleTable(staff: Staff, roster: string, report: GapReport): Table {
  const { language } = report;
  const column = (zh: string, en: string, width: number, type: 'text' | 'number' = 'text') => ({
    label: say({ zh, en }, language),
    type,
    width,
  });
  const of = say({ zh: roster && `（${roster}）`, en: roster && ` (${roster})` }, language);
  return {
    kind: 'table',
    id: ['staff-table', roster].filter(Boolean).join('-'),
    caption: say({ zh: '人员及其未满足的条件', en: 'The staff, and on what they fall short' }, language) + of,
    sheet: say({ zh: '人员', en: 'Staff' }, language) + of,
    empty: say({ zh: '人员名单还没有填写。', en: 'Nobody has been entered on the roster yet.' }, language),
    compact: true,
    columns: [
      column('姓名', 'Name', 14),
      column('岗位', 'Role', 18),
      column('涉及条款数', 'Provisions', 11, 'number'),
      column('满足条款数', 'Met', 11, 'number'),
      column('未满足或资料不全之处', 'Not met, or data missing', 46),
    ],
    rows: staff.people.map((person) => [
      person.name,
      roleOf(person, language),
      person.verdicts.filter(({ verdict }) => verdict).length,
      person.verdicts.filter(({ verdict }) => verdict === 'conforms').length,
      shortOf(person, staff, report) || say({ zh: '无', en: 'none' }, language),
    ]),
  };
}

/** What decides which provisions concern the person. Whatever else was entered is not listed beside the name. */
const roleOf = ({ details }: Member, language: GapReport['language']): string =>
  list(
    details.filter(({ selects }) => selects).map(({ answered }) => answered),
    language,
  );

/** Each thing that is not met once, with every clause that asks it. */
const shortOf = (person: Member, staff: Staff, report: GapReport): string =>
  [...shortfallsOf(person, staff)]
    .map(([part, citations]) => {
      const cited = citationsShort(citations, report);
      return say({ zh: `${part}（${cited}）`, en: `${part} (${cited})` }, report.language);
    })
    .join('\n');

/** What a person falls short on → the provisions that ask it. */
function shortfallsOf({ verdicts }: Member, { provisions }: Staff): Map<string, Citation[]> {
  const short = new Map<string, Citation[]>();
  for (const [index, provision] of provisions.entries()) {
    const { verdict = null, apart = '' } = verdicts[index] ?? {};
    if (verdict === null || verdict === 'conforms') continue;
    for (const part of apart.split('\n')) short.set(part, [...(short.get(part) ?? []), provision]);
  }
  return short;
}

/** For paper: each thing that is not met, and everybody who does not meet it, as one would send them on a course. */
export function shortfallsTable(staff: Staff, roster: string, report: GapReport): Table {
  const { language } = report;
  const column = columnsIn(language);
  const by = new Map<string, { names: string[]; citations: Citation[] }>();
  for (const person of staff.people)
    for (const [part, citations] of shortfallsOf(person, staff)) {
      const known = by.get(part) ?? { names: [], citations };
      by.set(part, { ...known, names: [...known.names, person.name] });
    }
  return {
    kind: 'table',
    id: ['staff-shortfalls', roster].filter(Boolean).join('-'),
    caption: say({ zh: '未满足的条件和人员', en: 'What is not met, and by whom' }, language),
    sheet: '',
    empty: say({ zh: '涉及的人员都满足条件。', en: 'Everybody concerned meets what is expected.' }, language),
    compact: true,
    columns: [
      column('未满足或资料不全之处', 'Not met, or data missing', 34),
      column('人数', 'People', 7, 'number'),
      column('人员', 'Who', 39),
      column('涉及条款', 'Clauses', 20),
    ],
    rows: [...by]
      .toSorted(([, one], [, other]) => other.names.length - one.names.length)
      .map(([part, { names, citations }]) => [
        clipped(part, 80, language),
        names.length,
        names.length > FEW && names.length === concernedBy(citations, staff)
          ? say({ zh: '涉及的人员全部', en: 'everybody concerned' }, language)
          : list(names, language),
        citationsShort(citations, report),
      ]),
  };
}

/** More names than these say less than that it is everybody. */
const FEW = 5;

/** How many people any of the provisions concern. */
const concernedBy = (citations: readonly Citation[], { provisions, people }: Staff): number =>
  people.filter(({ verdicts }) =>
    verdicts.some(
      ({ verdict }, index) =>
        verdict !== null &&
        citations.some(
          ({ standard, provision }) =>
            provisions[index]?.standard === standard && provisions[index]?.provision === provision,
        ),
    ),
  ).length;
