import type { Table } from '../../export/document.ts';
import { list, say } from '../../words/join.ts';
import { verdictLabels, verdictMarks } from '../../words/labels.ts';
import type { Citation, GapReport, Staff } from '../schema.ts';
import { clipped } from './cells.ts';
import { clauseShort } from './citing.ts';
import { shortfallsTable } from './people-table.ts';
import { columnsIn, note, paragraph, type BlocksOf } from './section.ts';
import { staffMatrix } from './staff-matrix.ts';

/** How each of the staff stands against each staff provision; who falls short, on what; what the provisions expect. */
export const staffSection: BlocksOf = (report) => {
  const { language, staff } = report;
  if (staff.length === 0)
    return [
      paragraph(
        {
          zh: '所对照的标准没有需要逐人判定的条款。',
          en: 'The standards have no provision that is held against people one by one.',
        },
        language,
      ),
    ];
  return [
    ...missingData(report),
    ...staff.flatMap((roster, index) => {
      const number = staff.length > 1 ? String(index + 1) : '';
      return [
        note(key, language),
        staffMatrix(roster, number, report),
        expectedTable(roster, number, report),
        shortfallsTable(roster, number, report),
      ];
    }),
  ];
};

const marks = (['nonconforming', 'partial', 'unanswered'] as const).map((verdict) => ({
  zh: `${verdictMarks[verdict]}${verdictLabels[verdict].zh}`,
  en: `${verdictMarks[verdict]} ${verdictLabels[verdict].en.toLowerCase()}`,
}));

const key = {
  zh: `每格列出此人没有满足的条款：${marks.map(({ zh }) => zh).join('，')}。空格表示没有条款涉及此人，或已有足够的其他人满足。一条无论涉及几人，统计时只计一次。`,
  en: `Each cell names the clauses that the person does not meet: ${marks.map(({ en }) => en).join(', ')}. An empty cell means that no clause concerns the person, or that enough others meet it. However many people it concerns, a provision counts once.`,
};

function expectedTable(staff: Staff, roster: string, report: GapReport): Table {
  const { language } = report;
  const column = columnsIn(language);
  return {
    kind: 'table',
    id: ['staff-provisions', roster].filter(Boolean).join('-'),
    caption: say({ zh: '人员条款的内容', en: 'What the provisions on staff say' }, language),
    sheet: '',
    empty: say({ zh: '没有对人员的条款。', en: 'There is no provision on staff.' }, language),
    compact: true,
    columns: [
      column('条款', 'Clause', 24),
      column('条款内容', 'What it says', 60),
      column('判定', 'Verdict', 16),
    ],
    rows: staff.provisions.map((provision) => [
      clauseShort(provision, report),
      clipped(textOf(provision, report), 80, language),
      `${verdictMarks[provision.verdict]} ${say(verdictLabels[provision.verdict], language)}`,
    ]),
  };
}

const textOf = ({ standard, provision }: Citation, { rows }: GapReport): string =>
  rows.find((row) => row.standard === standard && row.provision === provision)?.text ?? '';

/** So many names stand in a sentence; the matrix has them all. */
const NAMED = 12;

function missingData({ language, staff }: GapReport) {
  const names = staff.flatMap(({ people }) =>
    people
      .filter(({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'unanswered'))
      .map(({ name }) => name),
  );
  if (names.length === 0) return [];
  const named = say(
    {
      zh: `${list(names.slice(0, NAMED), 'zh')}${names.length > NAMED ? '等' : ''}`,
      en: `${list(names.slice(0, NAMED), 'en')}${names.length > NAMED ? '; and others' : ''}`,
    },
    language,
  );
  return [
    paragraph(
      {
        zh: `下列${names.length}人资料不全，有关条款因此未能评价完整：${named}。`,
        en: `Data are missing on ${names.length} of the staff, so that some provisions could not be fully judged: ${named}.`,
      },
      language,
    ),
  ];
}
