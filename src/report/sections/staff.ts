import { list } from '../../words/join.ts';
import type { GapReport } from '../schema.ts';
import { peopleTable } from './people-table.ts';
import { note, paragraph, type SectionOf } from './section.ts';
import { staffMatrix } from './staff-matrix.ts';

/** The people, and how each of them stands against each staff provision. */
export const staffSection: SectionOf = (report) => {
  const { language, staff } = report;
  const none = paragraph(
    {
      zh: '所对照的标准没有需要逐人判定的条款。',
      en: 'The standards have no provision that is held against people one by one.',
    },
    language,
  );
  return {
    id: 'staff',
    title: { zh: '人员', en: 'Staff' },
    blocks:
      staff.length === 0
        ? [none]
        : [
            note(
              {
                zh: '空格表示该条不涉及此人，或已有足够的其他人满足。一条无论涉及几人，统计时只计一次。',
                en: 'An empty cell means that the provision does not concern the person, or that enough others meet it. However many people it concerns, a provision counts once.',
              },
              language,
            ),
            ...missingData(report),
            ...staff.flatMap((roster, index) => {
              const number = staff.length > 1 ? String(index + 1) : '';
              return [peopleTable(roster, number, report), ...staffMatrix(roster, number, report)];
            }),
          ],
  };
};

function missingData({ language, staff }: GapReport) {
  const names = staff.flatMap(({ people }) =>
    people
      .filter(({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'unanswered'))
      .map(({ name }) => name),
  );
  if (names.length === 0) return [];
  const named = list(names, language);
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
