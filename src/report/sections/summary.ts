import { counted, list, say } from '../../words/join.ts';
import { reasonLabels } from '../../words/labels.ts';
import type { GapReport } from '../schema.ts';
import { note, paragraph, type SectionOf } from './section.ts';
import { summaryTables } from './summary-tables.ts';

/** For a reader with five minutes: what it all came to, in sentences and in tables. */
export const summarySection: SectionOf = (report) => {
  const { language } = report;
  return {
    id: 'summary',
    title: { zh: '概要', en: 'Summary' },
    blocks: [
      paragraph(verdictsSentence(report), language),
      paragraph(standingsSentence(report), language),
      ...(report.gaps.length > 0 ? [paragraph(assignedSentence(report), language)] : []),
      paragraph(questionsSentence(report), language),
      ...(report.rows.some(({ notJudged }) => notJudged) ? [note(notJudgedSentence(report), language)] : []),
      note(
        {
          zh: '本报告是机构的自查结果，不是证书，也不是监督检查结论。以下各表的数字都是条款数，每条只计一次。',
          en: 'This report is a self-assessment; it is no certificate and no finding of an inspection. All figures below count provisions, each once.',
        },
        language,
      ),
      ...summaryTables(report),
    ],
  };
};

function verdictsSentence({ summary, standards }: GapReport) {
  const { total, verdicts } = summary.whole;
  return {
    zh:
      `本次自查对照${standards.length}项标准，共判定${total}条条款：符合${verdicts.conforms}条，` +
      `部分符合${verdicts.partial}条，不符合${verdicts.nonconforming}条，不适用${verdicts['not-applicable']}条，` +
      `未评价${verdicts.unanswered}条。`,
    en:
      `The agency was held against ${counted(standards.length, 'standard')}, and ${counted(total, 'provision')} judged: ` +
      `${verdicts.conforms} conformed with, ${verdicts.partial} in part, ${verdicts.nonconforming} not conformed with, ` +
      `${verdicts['not-applicable']} not applicable, ${verdicts.unanswered} unanswered.`,
  };
}

function standingsSentence({ summary, gaps, reading }: GapReport) {
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
  return {
    zh: `差距${gap}项${of.zh}，观察项${observation}项，供参考${information}项。${caution.zh}`,
    en:
      `There ${gap === 1 ? 'is' : 'are'} ${counted(gap, 'gap')}${of.en}, ${counted(observation, 'observation')} ` +
      `and ${counted(information, 'finding')} for information.${caution.en}`,
  };
}

const assignedSentence = ({ summary: { unassigned } }: GapReport) =>
  unassigned === 0
    ? { zh: '各项差距都已落实责任人和完成期限。', en: 'Every gap has an owner and a due date.' }
    : {
        zh: `其中${unassigned}项差距尚未落实责任人或完成期限。`,
        en: `${counted(unassigned, 'gap')} still ${unassigned === 1 ? 'lacks' : 'lack'} an owner or a due date.`,
      };

const questionsSentence = ({ summary: { questions }, unanswered }: GapReport) => ({
  zh:
    `涉及检查项${questions.asked}个：已答${questions.answered}个，其中判为不适用${questions.notApplicable}个；` +
    `待答${unanswered.length}个；因条件不具备而无须作答${questions.notNeeded}个。`,
  en:
    `${counted(questions.asked, 'question')} asked: ${questions.answered} answered, ${questions.notApplicable} of them ruled ` +
    `not applicable; ${unanswered.length} still to be answered; ${questions.notNeeded} not needed because a condition does not hold.`,
});

function notJudgedSentence({ summary: { whole }, language }: GapReport) {
  const count = whole.notJudged.reduce((sum, { total }) => sum + total, 0);
  const reasons = list(
    whole.notJudged.map(({ reason, total }) =>
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
  return {
    zh: `另有${count}条条款不作判定：${reasons}。`,
    en: `${counted(count, 'more provision')} ${count === 1 ? 'is' : 'are'} not judged: ${reasons}.`,
  };
}
