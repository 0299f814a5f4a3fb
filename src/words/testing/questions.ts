import { judgeCriterion } from '../../engine/judge.ts';
import type { CriterionFinding } from '../../engine/finding.ts';
import type { Answers } from '../../model/answer.ts';
import type { Criterion } from '../../model/criterion.ts';
import { Questions } from '../../model/question.ts';
import { localise, type Language } from '../../model/text.ts';
import type { Find } from '../expectation.ts';
import { apartInShort, explain, type Explanation } from '../explain.ts';

const about = {
  topic: 'topic',
  evidence: [{ zh: '记录', en: 'Record' }],
  closes: { zh: '补上', en: 'Add it' },
  where: { zh: '档案', en: 'Files' },
};

const options = (labels: Record<string, [zh: string, en: string]>) =>
  Object.entries(labels).map(([id, [zh, en]]) => ({ id, label: { zh, en } }));

/** A question of every type. */
const questions = Questions.parse({
  system: {
    type: 'practice',
    ask: { zh: '有没有监督制度？', en: 'Is there a supervision system?' },
    ...about,
  },
  exits: {
    type: 'number',
    ask: { zh: '有多少处安全出口？', en: 'How many safety exits are there?' },
    unit: { zh: '处', en: 'exits' },
    ...about,
  },
  days: {
    type: 'number',
    ask: { zh: '最长几个工作日告知结果？', en: 'Within how many working days is the outcome told?' },
    unit: { zh: '个工作日', en: 'working days' },
    never: { zh: '不告知处理结果', en: 'Complainants are not told the outcome' },
    ...about,
  },
  signs: {
    type: 'checklist',
    ask: { zh: '标识有哪些文字？', en: 'Which languages are on the signs?' },
    options: options({ chinese: ['汉文', 'Chinese'], tibetan: ['藏文', 'Tibetan'] }),
    ...about,
  },
  inspection: {
    type: 'choice',
    ask: { zh: '检查结论是什么？', en: 'What did the inspection conclude?' },
    options: options({
      passed: ['合格', 'Passed'],
      corrected: ['整改后合格', 'Passed after correction'],
      open: ['问题未整改', 'Defects open'],
    }),
    ...about,
  },
  standard: {
    type: 'attestation',
    source: 'gbt-33554',
    ask: { zh: '是否符合GB/T 33554？', en: 'Is GB/T 33554 complied with?' },
    ...about,
  },
  audits: {
    type: 'recurrence',
    ask: { zh: '多久开展一次审核？', en: 'How often is there an audit?' },
    ...about,
  },
  licence: {
    type: 'date',
    ask: { zh: '许可证是哪天发的？', en: 'On what day was the licence issued?' },
    ...about,
  },
  staff: {
    type: 'roster',
    ask: { zh: '有哪些工作人员？', en: 'Who works at the agency?' },
    fields: {
      role: {
        type: 'choice',
        ask: { zh: '做什么工作？', en: 'What is the work?' },
        options: options({ adviser: ['职业指导', 'Guidance'], support: ['行政', 'Administration'] }),
      },
      certificate: {
        type: 'checklist',
        ask: { zh: '持有哪些证书？', en: 'Which certificates are held?' },
        options: options({
          guidance: ['职业指导证书', 'Guidance certificate'],
          related: ['相关证书', 'Related certificate'],
        }),
      },
      years: {
        type: 'number',
        ask: { zh: '从业几年？', en: 'How many years of experience?' },
        unit: { zh: '年', en: 'years' },
      },
    },
    ...about,
  },
});

export const find =
  (language: Language): Find =>
  (id) => {
    const question = questions[id];
    if (!question) throw new Error(`There is no question “${id}”.`);
    return { ...localise(question, language), id, area: 'processes' };
  };

/** Holds a criterion against answers on 20 November 2026. */
const found = (criterion: Pick<Criterion, 'when' | 'expect'>, answers: Answers): CriterionFinding =>
  judgeCriterion(criterion, {
    date: '2026-11-20',
    asked: (id) => questions[id]!,
    answer: (id) => answers[id],
  });

/** Explains what comes of a criterion, in one language. */
export function explained(
  criterion: Pick<Criterion, 'when' | 'expect'>,
  answers: Answers,
  language: Language,
): Explanation & { verdict: string } {
  const finding = found(criterion, answers);
  return { verdict: finding.verdict, ...explain(criterion, finding, find(language), language) };
}

/** How far off it is, in short, in one language. */
export const explainedInShort = (
  criterion: Pick<Criterion, 'when' | 'expect'>,
  answers: Answers,
  language: Language,
): string => apartInShort(found(criterion, answers).expect!, find(language), language);
