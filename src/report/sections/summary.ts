import type { Table } from '../../export/document.ts';
import { counted, labelled, say } from '../../words/join.ts';
import { byEffect } from '../plan.ts';
import type { GapReport, PlanItem, Row } from '../schema.ts';
import { fallsShort } from '../shortfalls.ts';
import { verdictBars } from './bars.ts';
import { clipped, distance, emsIn } from './cells.ts';
import { citationsShort } from './citing.ts';
import { evidenceCounted } from './evidence.ts';
import { columnsIn, note, paragraph, type BlocksOf } from './section.ts';

/** So many gaps, and so many actions, a first page has room for: fewer where several standards have bars on it. */
const roomFor = ({ standards }: GapReport): number => (standards.length > 1 ? 4 : 5);

/** How many Chinese characters stand in a line of them. */
const LINE = 35;

/** The first page, for a reader with five minutes: what it came to, where it falls short, what to do first. */
export const summarySection: BlocksOf = (report) => {
  const { language, gaps } = report;
  return [
    paragraph(verdictsSentence(report), language),
    paragraph(standingsSentence(report), language),
    verdictBars(report),
    ...(gaps.length > 0 ? [topGaps(report)] : []),
    ...(report.plan.length > 0 ? [topActions(report)] : []),
    note(evidenceSentence(report), language),
  ];
};

function verdictsSentence({ summary, standards }: GapReport) {
  const { total, verdicts } = summary.whole;
  const { 'not-applicable': none, unanswered: open } = verdicts;
  return {
    zh:
      `本次自查对照${standards.length}项标准，共判定${total}条条款：符合${verdicts.conforms}条，` +
      `部分符合${verdicts.partial}条，不符合${verdicts.nonconforming}条，不适用${verdicts['not-applicable']}条，` +
      `未评价${verdicts.unanswered}条。`,
    en:
      `The agency was held against ${counted(standards.length, 'standard')}, and ${counted(total, 'provision')} ${total === 1 ? 'was' : 'were'} judged: ` +
      `the agency conforms with ${verdicts.conforms}, partly with ${verdicts.partial} and not with ${verdicts.nonconforming}; ` +
      `${none} ${none === 1 ? 'does' : 'do'} not apply, and ${open} ${open === 1 ? 'is' : 'are'} unanswered.`,
  };
}

function standingsSentence(report: GapReport) {
  const { summary, gaps, reading } = report;
  const { gap, observation, information } = summary.whole.standings;
  const strict = gaps.filter(({ obligation }) => obligation === 'statement').length;
  const of =
    reading.mode === 'strict'
      ? {
          zh: `（“应”的要求${gap - strict}项，从严处理的陈述${strict}项）`,
          en: ` (${gap - strict} of “shall”, ${strict} of statements read strictly)`,
        }
      : { zh: '', en: '' };
  const open = summary.whole.verdicts.unanswered;
  const caution =
    open > 0
      ? {
          zh: '未评价的条款中是否还有差距，要等答复后才能判定。',
          en: ' Whether there are more gaps among the unanswered provisions cannot be told before they are answered.',
        }
      : { zh: '', en: '' };
  const assigned = gap > 0 ? assignedSentence(report) : { zh: '', en: '' };
  return {
    zh: `差距${gap}项${of.zh}，观察项${observation}项，供参考${information}项。${assigned.zh}${caution.zh}`,
    en:
      `There ${gap === 1 ? 'is' : 'are'} ${counted(gap, 'gap')}${of.en}, ${counted(observation, 'observation')} ` +
      `and ${counted(information, 'finding')} for information.${assigned.en}${caution.en}`,
  };
}

const assignedSentence = ({ summary: { unassigned } }: GapReport) =>
  unassigned === 0
    ? { zh: '各项差距都已落实责任人和完成期限。', en: ' Every gap has an owner and a due date.' }
    : {
        zh: `其中${unassigned}项差距尚未落实责任人或完成期限。`,
        en: ` ${counted(unassigned, 'gap')} still ${unassigned === 1 ? 'lacks' : 'lack'} an owner or a due date.`,
      };

/** What is not conformed with comes before what is so in part; “shall” before statements that are read strictly. */
const gravity = ({ obligation, verdict }: Row): number =>
  (obligation === 'shall' ? 0 : 2) + (verdict === 'nonconforming' ? 0 : 1);

function topGaps(report: GapReport): Table {
  const { language, gaps } = report;
  const column = columnsIn(language);
  const groups = grouped(gaps.toSorted((one, other) => gravity(one) - gravity(other)));
  const shown = groups.slice(0, roomFor(report));
  const count = shown.flat().length;
  const all = shown.length === groups.length;
  return {
    kind: 'table',
    id: 'top-gaps',
    caption: all
      ? say({ zh: '全部差距', en: 'All gaps' }, language)
      : say(
          {
            zh: `最要紧的差距：先列不符合的“应”（${gaps.length}项中的${count}项）`,
            en: `The gravest gaps: “shall” not conformed with first (${count} of ${gaps.length})`,
          },
          language,
        ),
    sheet: '',
    empty: '',
    compact: true,
    columns: [column('差在哪里', 'What falls short', 66), column('条款', 'Clauses', 34)],
    rows: shown.map((rows) => [
      gapText(rows[0]!, report),
      citationsShort(
        gaps.filter((row) => rows.includes(row)),
        report,
      ),
    ]),
  };
}

/** Gaps that the same actions close stand together, in the order of the first of them. */
function grouped(gaps: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of gaps) {
    const key = row.actions.map(({ question }) => question).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** The first thing that falls short, in a line; in two where few standards leave room for it. */
function gapText(row: Row, { language, standards }: GapReport): string {
  const line = standards.length > 3 ? LINE : LINE * 2;
  const [first] = row.criteria.filter(fallsShort);
  if (!first) return clipped(row.text, line, language);
  const about = first.about ?? row.text.replace(/[，；：、。,;:.]$/u, '');
  const far = clipped(distance(first, language) || first.answered, line / 2, language);
  const room = line - emsIn(far, language);
  return labelled(clipped(about.replace(/[？?]$/u, ''), Math.floor(room), language), far, language);
}

function topActions(report: GapReport): Table {
  const { language, plan, standards } = report;
  const column = columnsIn(language);
  const single = plan.filter(({ perPerson }) => !perPerson).toSorted(byEffect);
  const people = single.length < plan.length;
  const first = single.slice(0, roomFor(report));
  return {
    kind: 'table',
    id: 'top-actions',
    caption: say(
      people
        ? {
            zh: '先做哪几件事：一件解决最多差距的（人员条件须逐人解决，见“人员”）',
            en: 'What to do first: the single actions that close most gaps (staff conditions are met person by person)',
          }
        : {
            zh: '先做哪几件事：一件解决最多差距的',
            en: 'What to do first: the single actions that close most gaps',
          },
      language,
    ),
    sheet: '',
    empty: say({ zh: '差距都在人员条件上。', en: 'All gaps are on staff conditions.' }, language),
    compact: true,
    columns: [
      column('做什么', 'What to do', 41),
      column('解决差距', 'Gaps closed', 9, 'number'),
      column('涉及条款', 'Clauses', 29),
      column('安排', 'Arranged', 22),
    ],
    rows: first.map((item) => [
      clipped(item.closes, standards.length > 3 ? 44 : 60, language),
      effectText(item, report),
      citationsShort([...item.alone, ...item.withOthers], report),
      arrangedText(item, report),
    ]),
  };
}

/** Who and by when, in a line; that nothing has been arranged, or that it is late, is marked. */
function arrangedText({ arranged, overdue, owner, due }: PlanItem, { language }: GapReport): string {
  if (!arranged) return say({ zh: '▲尚无安排', en: '▲ not arranged' }, language);
  const late = overdue && say({ zh: '▲已过期', en: '▲ overdue' }, language);
  return [[owner, due].filter(Boolean).join(' '), late].filter(Boolean).join('\n');
}

/** How many gaps an action closes by itself, and in how many more it has a part. */
function effectText({ alone, withOthers }: PlanItem, { language }: GapReport): string | number {
  if (withOthers.length === 0) return alone.length;
  return say(
    {
      zh: `${alone.length}（另参与${withOthers.length}）`,
      en: `${alone.length} (+${withOthers.length} in part)`,
    },
    language,
  );
}

function evidenceSentence(report: GapReport) {
  const entered = evidenceCounted(report);
  const held = report.missingEvidence.length;
  return {
    zh:
      `${entered.zh}；答复符合而没有证据的检查项${held}个。` +
      '本报告是机构的自查结果，不是证书，也不是监督检查结论。数字都是条款数，每条只计一次。',
    en:
      `${entered.en}; ` +
      `${counted(held, 'answer')} that ${held === 1 ? 'conforms has' : 'conform have'} none. This report is a self-assessment; it is no certificate and no finding of an inspection. Figures count provisions, each once.`,
  };
}
