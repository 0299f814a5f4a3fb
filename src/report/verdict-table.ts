import type { Cell, Table } from '../export/document.ts';
import type { Language } from '../model/text.ts';
import { citation } from '../words/citation.ts';
import { labelled, say } from '../words/join.ts';
import {
  answerLabels,
  areaLabels,
  forceLabels,
  obligationLabels,
  standingLabels,
  verdictLabels,
} from '../words/labels.ts';
import type { GapReport, Row } from './schema.ts';
import { fallsShort } from './shortfalls.ts';
import { answeredText, distance, numbered, provisionText } from './sections/cells.ts';
import { standardName } from './sections/citing.ts';

/** Every provision with its verdict, why it has it, and what is on record: a row each, in the order of the texts. */
export function verdictTable(report: GapReport): Table {
  const { language } = report;
  const column = (zh: string, en: string, width: number) => ({
    label: say({ zh, en }, language),
    type: 'text' as const,
    width,
  });
  return {
    kind: 'table',
    id: 'verdicts-table',
    caption: say({ zh: '逐条判定', en: 'Verdicts, provision by provision' }, language),
    sheet: say({ zh: '逐条判定', en: 'Verdicts' }, language),
    empty: say({ zh: '没有可判定的条款。', en: 'There is no provision to be judged.' }, language),
    columns: [
      column('标准', 'Standard', 8),
      column('条款', 'Clause', 7),
      column('领域', 'Area', 7),
      column('性质', 'Obligation', 10),
      column('条款内容', 'What it says', 19),
      column('判定', 'Verdict', 8),
      column('归类', 'Counted as', 8),
      column('判定依据', 'Why', 30),
      column('记录', 'On record', 9),
    ],
    rows: report.rows.map((row): Cell[] => [
      standardName(row.standard, report),
      citation(row.clause, language),
      row.area && say(areaLabels[row.area], language),
      obligationOf(row, language),
      provisionText(row),
      row.verdict
        ? say(verdictLabels[row.verdict], language)
        : say({ zh: '不作判定', en: 'Not judged' }, language),
      row.standing === 'none' ? null : say(standingLabels[row.standing], language),
      row.notJudged?.explanation ??
        numbered(
          row.criteria.map((criterion) => why(criterion, language)),
          language,
        ),
      recordOf(row, language) || null,
    ]),
  };
}

function obligationOf({ obligation, force }: Row, language: Language): string {
  const label = say(obligationLabels[obligation], language);
  if (force === 'normative') return label;
  const informative = say(forceLabels.informative, language);
  return say({ zh: `${label}（${informative}）`, en: `${label} (${informative})` }, language);
}

/** What was expected, what was answered, and how far apart they are: a line each. */
function why(criterion: Row['criteria'][number], language: Language): string {
  const { condition, expected } = criterion;
  const short = fallsShort(criterion);
  const lines: [label: string, value: string | null][] = [
    [say({ zh: '适用条件', en: 'Applies where' }, language), condition],
    [say({ zh: '期望', en: 'Expected' }, language), expected],
    [say({ zh: '答复', en: 'Answered' }, language), answeredText(criterion, language)],
    [
      say(short ? { zh: '差异', en: 'How far off' } : { zh: '说明', en: 'Because' }, language),
      distance(criterion, language),
    ],
  ];
  return lines.flatMap(([label, value]) => (value ? [labelled(label, value, language)] : [])).join('\n');
}

/** Notes, evidence, reasons and what has been arranged. */
function recordOf({ notes, evidence, notApplicable, actions }: Row, language: Language): string {
  const line = (label: keyof typeof answerLabels, value: string | null) =>
    value ? [labelled(say(answerLabels[label], language), value, language)] : [];
  const kept = (document: string, place: string) =>
    document && place
      ? say({ zh: `${document}（${place}）`, en: `${document} (${place})` }, language)
      : document || place;
  return [
    ...notApplicable.flatMap(({ reason }) => line('reason', reason)),
    ...notes.flatMap((item) => line('note', item.note)),
    ...evidence.flatMap((item) => line('evidence', kept(item.document, item.kept))),
    ...actions.flatMap(({ owner, due }) => [...line('owner', owner), ...line('due', due)]),
  ].join('\n');
}
