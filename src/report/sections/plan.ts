import type { Cell, Table } from '../../export/document.ts';
import { counted, say } from '../../words/join.ts';
import { progressLabels } from '../../words/labels.ts';
import type { GapReport, PlanItem } from '../schema.ts';
import { clauseNames } from './citing.ts';
import { columnsIn, note, paragraph, type BlocksOf } from './section.ts';

/** Every action that a gap calls for: who, by when, how far it has got; and what nobody has taken on yet. */
export const planSection: BlocksOf = (report) => {
  const { language, plan } = report;
  if (plan.length === 0) return [planTable(report)];
  const count = (of: (item: PlanItem) => boolean) => plan.filter(of).length;
  const open = count(({ arranged }) => !arranged);
  const late = count(({ overdue }) => overdue);
  const overdue =
    late > 0
      ? { zh: `，其中检查日前到期未完成${late}项`, en: `, ${late} of them overdue on the day of the check` }
      : { zh: '', en: '' };
  const arranged = [
    ...(open < plan.length
      ? [
          {
            zh: `已作安排${plan.length - open}项${overdue.zh}`,
            en: `${plan.length - open} arranged${overdue.en}`,
          },
        ]
      : []),
    ...(open > 0 ? [{ zh: `尚无安排${open}项`, en: `${open} not arranged yet` }] : []),
  ];
  const done = count(({ progress }) => progress === 'done');
  return [
    paragraph(
      {
        zh: `消除全部差距需要${plan.length}项措施：${arranged.map(({ zh }) => zh).join('；')}。`,
        en: `Closing every gap takes ${counted(plan.length, 'action')}: ${arranged.map(({ en }) => en).join('; ')}.`,
      },
      language,
    ),
    ...(done > 0
      ? [
          note(
            {
              zh: `${done}项措施记为已完成，但答复尚未更新，差距仍在；请核实后更新答复。`,
              en: `${counted(done, 'action')} ${done === 1 ? 'is' : 'are'} marked done, but the answer still falls short: verify, and update the answer.`,
            },
            language,
          ),
        ]
      : []),
    planTable(report),
  ];
};

/** The actions as a table. Dates are dates, so that a spreadsheet can sort by them. */
export function planTable(report: GapReport): Table {
  const { language, plan } = report;
  const column = columnsIn(language);
  const title = say({ zh: '整改计划', en: 'Action plan' }, language);
  return {
    kind: 'table',
    id: 'plan-table',
    caption: title,
    sheet: title,
    empty: say({ zh: '没有差距，无须整改。', en: 'There is no gap, and nothing to be done.' }, language),
    compact: true,
    columns: [
      column('序号', 'No.', 6, 'number'),
      column('措施', 'Action', 34),
      column('解决的差距', 'Gaps concerned', 26),
      column('责任人', 'Owner', 11),
      column('完成期限', 'Due', 13, 'date'),
      column('状态', 'State', 13),
    ],
    rows: plan.map((item, index): Cell[] => [
      index + 1,
      item.closes,
      gapsText(item, report),
      item.owner,
      item.due,
      stateText(item, report),
    ]),
  };
}

/** The gaps that an action closes; those that need others as well are told apart. */
function gapsText({ alone, withOthers }: PlanItem, report: GapReport): string {
  const { language } = report;
  const others = clauseNames(withOthers, report);
  const also = say({ zh: `与其他措施一起：${others}`, en: `With other actions: ${others}` }, language);
  return [...(alone.length > 0 ? [clauseNames(alone, report)] : []), ...(others ? [also] : [])].join('\n');
}

/** How far it has got; that nothing has been arranged, or that it is late, is marked. */
function stateText({ arranged, overdue, progress }: PlanItem, { language }: GapReport): string {
  if (!arranged) return say({ zh: '▲尚无安排', en: '▲ not arranged' }, language);
  const state = say(progressLabels[progress ?? 'open'], language);
  return overdue ? say({ zh: `${state}\n▲已过期`, en: `${state}\n▲ overdue` }, language) : state;
}
