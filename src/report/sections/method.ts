import type { Text } from '../../model/text.ts';
import { counted } from '../../words/join.ts';
import type { GapReport } from '../schema.ts';
import { countsOnPaper } from './counts.ts';
import { readingsTable } from './readings.ts';
import { note, paragraph, type BlocksOf } from './section.ts';

/** How the texts were read, what the figures count, and what this report is not. */
export const methodSection: BlocksOf = (report) => [
  ...[
    ...standing,
    obligations,
    readings[report.reading.mode],
    verdicts,
    findings,
    figures,
    questions(report),
    ...leftOut(report),
  ].map((text) => paragraph(text, report.language)),
  countsOnPaper(report),
  note(readingsNote, report.language),
  readingsTable(
    report,
    report.rows.filter(({ standing }) => standing !== 'none'),
  ),
];

const readingsNote: Text = {
  zh: '下表只列有差距、观察项或供参考事项的条款；全部条文的理解见Excel文件和本站各章的“怎样核对”。',
  en: 'The table below has only provisions with a gap, an observation or something for information; the readings of all are in the Excel file and on the site, under “How this is checked”.',
};

const standing: Text[] = [
  {
    zh: '本报告由机构根据自己的答复自查形成，不是认证证书、评价等级，也不能代替监督检查结论。所对照文本的版本和状态见适用性声明；文本为草案或征求意见稿的，判定只对该稿有效。',
    en: 'The agency made this report from its own answers. It is no certificate and no grade, and does not replace the finding of an inspection. The edition and status of each text are given in the statement of applicability; where a text is a draft, the verdicts hold for that draft only.',
  },
  {
    zh: '标准以中文文本为准，英文译文仅供参考。',
    en: 'The Chinese text of the standards prevails; the English is a translation for information.',
  },
];

const obligations: Text = {
  zh: '条款性质按句中的能愿动词确定：“应”为要求，“宜”为推荐，“可”为允许，没有能愿动词的为陈述；列项的性质随引出它的句子。附录中以“参见”引出的内容以及注和示例为资料性内容，不产生差距。',
  en: 'The obligation of a provision is taken from its modal verb: “shall” makes a requirement, “should” a recommendation, “may” a permission; without one it is a statement. An item of a list takes the verb of the sentence that governs it. Notes, examples and annexes that the text merely points to are informative and never make a gap.',
};

const readings: Record<GapReport['reading']['mode'], Text> = {
  plain: {
    zh: '本报告采用一般读法：陈述没有得到印证的列为观察项，不计入差距。',
    en: 'This report uses the plain reading: a statement that is not borne out is an observation and no gap.',
  },
  strict: {
    zh: '本报告采用从严读法：陈述与“应”同等对待，没有得到印证的计入差距。',
    en: 'This report uses the strict reading: a statement counts like “shall”, and is a gap where it is not borne out.',
  },
};

const verdicts: Text = {
  zh: '判定分为符合、部分符合、不符合、不适用和未评价。一条有几项准则的，以其中最差的为准；未评价仅次于不符合。条款自身的条件不具备，或检查项判为不适用并写明理由的，为不适用；标为不适用而没有理由的，按未评价处理。标准没有给出数值的，以机构自定的周期衡量。',
  en: 'A verdict is one of: conforms, partial, does not conform, not applicable, unanswered. A provision read by several criteria has the worst of their verdicts; only “does not conform” outranks “unanswered”. A provision does not apply where its own condition does not hold, or where a question has been ruled not applicable with a reason; without a reason it counts as unanswered. Where a standard gives no figure, the agency is measured by its own interval.',
};

const findings: Text = {
  zh: '“应”的要求部分或全部没有满足的，为差距；“宜”未采纳的，为观察项；陈述按上述读法；“可”和资料性内容未见采用的，只供参考。定义、对他方提出的条款等不作判定，并在逐条判定中写明原因。',
  en: 'A “shall” that is partly or not met is a gap; a “should” not followed is an observation; statements go by the reading above; “may” and informative text not taken up are for information only. Definitions, provisions addressed to somebody else and the like are not judged; the reason is given provision by provision.',
};

const figures: Text = {
  zh: '统计以条款为单位，每条只计一次，不按人数计；同一检查项可以用于几个条款。本报告不计总分。计数规则和算例见本站“怎样计数”一页。',
  en: 'The figures count provisions, each once, and never people; one question may serve several provisions. There is no overall score. The site’s page “How things are counted” gives the rule with an example.',
};

const questions = ({ summary: { questions: counts }, unanswered }: GapReport): Text => ({
  zh:
    `涉及检查项${counts.asked}个：已答${counts.answered}个，其中判为不适用${counts.notApplicable}个；` +
    `待答${unanswered.length}个；因条件不具备而无须作答${counts.notNeeded}个。`,
  en:
    `${counted(counts.asked, 'question')} asked: ${counts.answered} answered, ${counts.notApplicable} of them ruled ` +
    `not applicable; ${unanswered.length} still to be answered; ${counts.notNeeded} not needed because a condition does not hold.`,
});

/** What the check holds and the report does not show. */
function leftOut({ ignoredAnswers, ignoredStandards }: GapReport): Text[] {
  const answers = {
    zh: `自查记录中有${ignoredAnswers}个答复所对应的检查项已不再使用，未计入本报告。`,
    en: `The check holds ${counted(ignoredAnswers, 'answer')} to questions that are no longer asked; they are left out of this report.`,
  };
  const missing = ignoredStandards.length;
  const standards = {
    zh: `自查记录中选定的标准有${missing}项已不在库中，未作对照：${ignoredStandards.join('、')}。`,
    en: `The check names ${counted(missing, 'standard')} no longer available and not held against: ${ignoredStandards.join('; ')}.`,
  };
  return [...(ignoredAnswers > 0 ? [answers] : []), ...(missing > 0 ? [standards] : [])];
}
