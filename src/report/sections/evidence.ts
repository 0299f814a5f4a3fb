import type { Cell, Table } from '../../export/document.ts';
import type { Text } from '../../model/text.ts';
import { counted, list, say } from '../../words/join.ts';
import type { EvidenceItem, GapReport } from '../schema.ts';
import { citationsShort } from './citing.ts';
import { columnsIn, paragraph, type BlocksOf } from './section.ts';

/** The binder: every document, who keeps it and until when it holds; and what is not in it yet. */
export const evidenceSection: BlocksOf = (report) => {
  const { language, evidence, missingEvidence } = report;
  const missing = missingEvidence.length;
  return [
    paragraph(
      {
        zh: `${evidenceCounted(report).zh}；答复符合而没有登记证据的检查项${missing}个。`,
        en: `${evidenceCounted(report).en}; ${counted(missing, 'question')} answered as expected with no document to show for it.`,
      },
      language,
    ),
    ...(evidence.length > 0 ? [evidenceTable(report)] : []),
    missingEvidenceTable(report),
  ];
};

/** How many documents are entered, and how many of them no longer hold. */
export function evidenceCounted({ evidence }: GapReport): Text {
  const expired = evidence.filter((item) => item.expired).length;
  if (evidence.length === 0) return { zh: '没有登记证据', en: 'No evidence has been entered' };
  const of = {
    zh: `其中检查日前失效${expired}件`,
    en: `${expired} of which ${expired === 1 ? 'has' : 'have'} expired by the day of the check`,
  };
  return {
    zh: `登记证据${evidence.length}件，${expired === 0 ? '检查日都未失效' : of.zh}`,
    en: `${counted(evidence.length, 'document')} entered, ${expired === 0 ? 'none expired by the day of the check' : of.en}`,
  };
}

/** Every document named as evidence: what has expired first, then as the questions are asked. */
export function evidenceTable(report: GapReport): Table {
  const { language } = report;
  const column = columnsIn(language);
  const title = say({ zh: '证据清单', en: 'Evidence binder' }, language);
  return {
    kind: 'table',
    id: 'evidence-table',
    caption: title,
    sheet: title,
    empty: say({ zh: '没有登记证据。', en: 'No evidence has been entered.' }, language),
    compact: true,
    columns: [
      column('文件', 'Document', 18),
      column('存放处', 'Where it is kept', 13),
      column('保管人', 'Keeper', 8),
      column('有效期至', 'Expires', 11, 'date'),
      column('效力', 'State', 9),
      column('印证的检查项', 'Questions it bears out', 41),
    ],
    rows: report.evidence
      .toSorted((one, other) => Number(other.expired) - Number(one.expired))
      .map((item): Cell[] => [
        item.document,
        item.kept,
        item.keeper,
        item.expires,
        validityText(item, report),
        item.questions.map(({ ask }) => ask).join('\n'),
      ]),
  };
}

function validityText({ expired, expires }: EvidenceItem, { language }: GapReport): string {
  if (expired) return say({ zh: '▲检查日前失效', en: '▲ expired' }, language);
  return expires
    ? say({ zh: '有效', en: 'holds' }, language)
    : say({ zh: '未填期限', en: 'no date given' }, language);
}

/** Answers that conform and that nothing on paper bears out: what an inspector would ask to see. */
export function missingEvidenceTable(report: GapReport): Table {
  const { language } = report;
  const column = columnsIn(language);
  return {
    kind: 'table',
    id: 'missing-evidence-table',
    caption: say(
      { zh: '答复符合、还没有证据的检查项', en: 'Answers that conform and have no evidence yet' },
      language,
    ),
    sheet: say({ zh: '缺证据', en: 'Evidence missing' }, language),
    empty: say(
      { zh: '答复符合的检查项都有证据。', en: 'Every answer that conforms has evidence.' },
      language,
    ),
    compact: true,
    columns: [
      column('检查项', 'Question', 38),
      column('检查人员会看什么', 'What an inspector would ask to see', 40),
      column('涉及条款', 'Clauses', 22),
    ],
    rows: report.missingEvidence.map((item) => [
      item.ask,
      list(item.wanted, language),
      citationsShort(item.citations, report),
    ]),
  };
}
