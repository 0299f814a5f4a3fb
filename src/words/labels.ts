import type { Answer, IntervalUnit, Progress, ReadingMode, Value } from '../model/answer.ts';
import type { Area, Force, Obligation } from '../model/clause.ts';
import type { NoCriteria } from '../model/criterion.ts';
import type { Text } from '../model/text.ts';
import type { Standing, Verdict } from '../model/verdict.ts';

/** The modal verb alone, for the heads of tables. */
export const modalLabels: Record<Obligation, Text> = {
  shall: { zh: '应', en: 'shall' },
  should: { zh: '宜', en: 'should' },
  may: { zh: '可', en: 'may' },
  statement: { zh: '陈述', en: 'statement' },
};

/** The modal verb first, as the reader meets it in the text; then what kind of provision it makes. */
export const obligationLabels: Record<Obligation, Text> = {
  shall: { zh: '应·要求', en: 'shall · requirement' },
  should: { zh: '宜·推荐', en: 'should · recommendation' },
  may: { zh: '可·允许', en: 'may · permission' },
  statement: { zh: '陈述', en: 'statement' },
};

export const areaLabels: Record<Area, Text> = {
  facilities: { zh: '场地设施', en: 'Facilities' },
  staffing: { zh: '人员', en: 'Staffing' },
  processes: { zh: '过程', en: 'Processes' },
};

export const forceLabels: Record<Force, Text> = {
  normative: { zh: '规范性', en: 'normative' },
  informative: { zh: '资料性', en: 'informative' },
};

export const verdictLabels: Record<Verdict, Text> = {
  conforms: { zh: '符合', en: 'Conforms' },
  partial: { zh: '部分符合', en: 'Partial' },
  nonconforming: { zh: '不符合', en: 'Does not conform' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
  unanswered: { zh: '未评价', en: 'Unanswered' },
};

/** Drawn beside a verdict, so that nothing is told by colour alone. */
export const verdictMarks: Record<Verdict, string> = {
  conforms: '✓',
  partial: '◐',
  nonconforming: '✕',
  'not-applicable': '–',
  unanswered: '○',
};

export const standingLabels: Record<Standing, Text> = {
  gap: { zh: '差距', en: 'Gap' },
  observation: { zh: '观察项', en: 'Observation' },
  information: { zh: '供参考', en: 'For information' },
  none: { zh: '无', en: 'None' },
};

/** The same as the label of a figure. */
export const standingCounts: Record<'gap' | 'observation', Text> = {
  gap: { zh: '差距', en: 'Gaps' },
  observation: { zh: '观察项', en: 'Observations' },
};

export const stateLabels: Record<NonNullable<Value['state']>, Text> = {
  'in-place': { zh: '已落实', en: 'In place' },
  partly: { zh: '部分落实', en: 'Partly in place' },
  'not-in-place': { zh: '未落实', en: 'Not in place' },
};

/** The same three answers where the question is whether another document was complied with. */
export const attestationLabels: Record<NonNullable<Value['state']>, Text> = {
  'in-place': { zh: '已核实，符合该文件', en: 'Verified: complied with' },
  partly: { zh: '已核实，部分符合', en: 'Verified: complied with in part' },
  'not-in-place': { zh: '未核实或不符合', en: 'Not verified, or not complied with' },
};

export const unitLabels: Record<IntervalUnit, Text> = {
  day: { zh: '天', en: 'days' },
  week: { zh: '周', en: 'weeks' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
};

export const readingLabels: Record<ReadingMode, Text> = {
  plain: { zh: '一般读法', en: 'Plain reading' },
  strict: { zh: '从严读法', en: 'Strict reading' },
};

/** What a reading does with statements. */
export const readingNotes: Record<ReadingMode, Text> = {
  plain: {
    zh: '陈述句未得到印证的，列为观察项，不计入差距。',
    en: 'A statement that is not borne out is an observation and is not counted as a gap.',
  },
  strict: {
    zh: '陈述句按“应”处理（检查人员常这样做）；“宜”“可”和资料性内容不变。',
    en: 'Statements count like “shall”, as inspectors often read them; “should”, “may” and informative text are unchanged.',
  },
};

export const reasonLabels: Record<NoCriteria['reason'], Text> = {
  definition: { zh: '定义', en: 'Definition' },
  'addressed-elsewhere': { zh: '对他方提出', en: 'Addressed to somebody else' },
  'about-the-document': { zh: '关于文件本身', en: 'About the document' },
  'judged-with': { zh: '与他条一并判定', en: 'Judged with another provision' },
  'reference-unusable': { zh: '引用文件无法使用', en: 'The cited document cannot be used' },
};

/** How far an action has got. */
export const progressLabels: Record<Progress, Text> = {
  open: { zh: '未开始', en: 'Open' },
  'under-way': { zh: '进行中', en: 'Under way' },
  done: { zh: '已完成', en: 'Done' },
};

/** What else is recorded with an answer. */
export const answerLabels = {
  note: { zh: '备注', en: 'Note' },
  evidence: { zh: '证据', en: 'Evidence' },
  owner: { zh: '责任人', en: 'Owner' },
  due: { zh: '完成期限', en: 'Due date' },
  reason: { zh: '不适用的理由', en: 'Why it does not apply' },
} satisfies Partial<Record<keyof Answer, Text>>;
