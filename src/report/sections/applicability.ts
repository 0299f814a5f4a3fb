import type { Cell, Table } from '../../export/document.ts';
import { counted, labelled, list, say, sentence, sentences } from '../../words/join.ts';
import { reasonLabels } from '../../words/labels.ts';
import type { GapReport, ReportStandard, Row } from '../schema.ts';
import { answeredText, numbered } from './cells.ts';
import { clauseName, standardName } from './citing.ts';
import { columnsIn, note, paragraph, type BlocksOf } from './section.ts';

/** Against what the agency was held, and what of it was left out, with the reason. */
export const applicabilitySection: BlocksOf = (report) => {
  const { language, notChosen } = report;
  const left = list(
    notChosen.map(({ shortTitle }) => say({ zh: `《${shortTitle}》`, en: shortTitle }, language)),
    language,
  );
  return [
    standardsTable(report),
    ...(left ? [note({ zh: `本次没有对照：${left}。`, en: `Not held against: ${left}.` }, language)] : []),
    ...notJudged(report),
    notApplicableTable(report),
  ];
};

/** The standards chosen, what their texts are worth, and how much of each was judged. */
export function standardsTable(report: GapReport): Table {
  const { language, standards, summary } = report;
  const column = columnsIn(language);
  return {
    kind: 'table',
    id: 'standards-table',
    caption: say({ zh: '所对照的标准', en: 'The standards held against' }, language),
    sheet: say({ zh: '对照标准', en: 'Standards' }, language),
    empty: say({ zh: '没有选定标准。', en: 'No standard was chosen.' }, language),
    compact: true,
    columns: [
      column('标准', 'Standard', 58),
      column('判定', 'Judged', 10, 'number'),
      column('其中不适用', 'Not applicable', 14, 'number'),
      column('不作判定', 'Not judged', 12, 'number'),
    ],
    rows: standards.map((standard): Cell[] => {
      const counts = summary.standards.find((other) => other.standard === standard.id)?.counts;
      return [
        standardInWords(standard, language),
        counts?.total ?? 0,
        counts?.verdicts['not-applicable'] ?? 0,
        (counts?.notJudged ?? []).reduce((sum, { total }) => sum + total, 0),
      ];
    }),
  };
}

function standardInWords(
  { title, shortTitle, edition, statusNote, numbering }: ReportStandard,
  language: GapReport['language'],
): string {
  const named = sentence(
    say(
      {
        zh: `《${title}》（简称《${shortTitle}》），${edition}`,
        en: `${title} (“${shortTitle}”), ${edition}`,
      },
      language,
    ),
    language,
  );
  const restored = {
    zh: '原文条号缺失，所用条号为重建。',
    en: 'The clause numbers are missing from the source; those used here have been reconstructed.',
  };
  return sentences(
    [
      named,
      sentence(statusNote, language),
      ...(numbering === 'reconstructed' ? [say(restored, language)] : []),
    ],
    language,
  );
}

/** Every provision that does not apply, and why. */
export function notApplicableTable(report: GapReport): Table {
  const { language } = report;
  const column = columnsIn(language);
  return {
    kind: 'table',
    id: 'not-applicable-table',
    caption: say({ zh: '不适用的条款', en: 'Provisions that do not apply' }, language),
    sheet: say({ zh: '不适用', en: 'Not applicable' }, language),
    empty: say({ zh: '没有不适用的条款。', en: 'Every provision applies.' }, language),
    compact: true,
    columns: [
      column('条款', 'Clause', 20),
      column('条款内容', 'What it says', 38),
      column('不适用的理由', 'Why it does not apply', 42),
    ],
    rows: report.rows
      .filter(({ verdict }) => verdict === 'not-applicable')
      .map((row): Cell[] => [clauseName(row, report), row.text, reasonText(row, report)]),
  };
}

/** The agency's own reason where it has ruled; else the condition that does not hold, and the answer that says so. */
export function reasonText({ criteria, notApplicable }: Row, { language }: GapReport): string {
  const ruled = notApplicable.map(({ ask, reason }) =>
    labelled(
      say({ zh: `机构判定（${ask}）`, en: `Ruled by the agency (${ask})` }, language),
      reason,
      language,
    ),
  );
  const switchedOff = criteria
    .filter(({ verdict, condition }) => verdict === 'not-applicable' && condition !== null)
    .map((criterion) => conditionText(criterion.condition!, answeredText(criterion, language), language));
  const reasons = [...new Set([...ruled, ...switchedOff])];
  return reasons.length > 0
    ? numbered(reasons, language)
    : say({ zh: '没有适用的人员。', en: 'It concerns nobody on the roster.' }, language);
}

/** A condition and its answer, which are both told with the question: where it is the same, it is named once. */
function conditionText(condition: string, answered: string, language: GapReport['language']): string {
  const colon = say({ zh: '：', en: ': ' }, language);
  const [ask, ...wanted] = condition.split(colon);
  const [sameAsk, ...given] = answered.split(colon);
  if (ask !== sameAsk || wanted.length !== 1 || given.length !== 1)
    return say(
      {
        zh: `适用条件不具备。条件：${condition}。答复：${answered}`,
        en: `The condition does not hold. Condition: ${condition}. Answered: ${answered}`,
      },
      language,
    );
  return say(
    {
      zh: `适用条件不具备。${ask}：条件是“${wanted[0]}”，答复是“${given[0]}”`,
      en: `The condition does not hold. ${ask}: the condition is “${wanted[0]}”, the answer “${given[0]}”`,
    },
    language,
  );
}

/** What is not judged at all: so many of a kind; the reasons stand provision by provision. */
function notJudged(report: GapReport) {
  const { language, summary, rows } = report;
  if (!rows.some((row) => row.notJudged)) return [];
  const all = summary.standards.map(({ standard, counts }) => {
    const reasons = list(
      counts.notJudged.map(({ reason, total }) =>
        say(
          {
            zh: `${reasonLabels[reason].zh}${total}条`,
            en: `${reasonLabels[reason].en.toLowerCase()}, ${total}`,
          },
          language,
        ),
      ),
      language,
    );
    return reasons && labelled(standardName(standard, report), reasons, language);
  });
  const count = summary.whole.notJudged.reduce((sum, { total }) => sum + total, 0);
  const named = all.filter(Boolean).join(say({ zh: '；', en: '; ' }, language));
  return [
    paragraph(
      {
        zh: `另有${count}条条款不作判定，理由见逐条判定。${named}。`,
        en: `${counted(count, 'more provision')} ${count === 1 ? 'is' : 'are'} not judged; the reasons are given provision by provision. ${named}.`,
      },
      language,
    ),
  ];
}
