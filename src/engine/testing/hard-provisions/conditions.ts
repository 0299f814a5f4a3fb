import { ask, provision } from '../provision.ts';

const tools = ask.practice('配备人才测评工具');

/** A recommendation … */
export const assessmentTools = provision({
  seed: '000',
  id: '4.3.2',
  zh: ['4.3.2 有条件的服务机构宜配备人才测评工具。'],
  obligation: 'should',
  questions: { tools },
  criteria: [{ expect: { question: 'tools' } }],
});

/** … and a duty that binds only those who follow it: the condition is another answer. */
export const assessmentToolsStandard = provision({
  seed: '000',
  id: '6.2(1)',
  zh: ['（1）应根据高校及中职毕业生需求和实际条件配备测评工具时，测评工具应符合 GB/T 30663的要求；'],
  obligation: 'shall',
  questions: { tools, conformity: ask.attestation('测评工具符合 GB/T 30663', 'gbt-30663') },
  criteria: [{ when: { question: 'tools' }, expect: { question: 'conformity' } }],
});

const publicServices = {
  provider: ask.choice('机构类型', {
    public: '公共就业服务机构',
    commercial: '经营性机构',
    nonprofit: '非营利组织',
  }),
  general: ask.attestation('按 GB/T 33527 综合提供公共就业服务项目', 'gbt-33527'),
  recorded: ask.practice('全程记录提供服务情况'),
  registers: ask.practice('开展就业登记'),
  registration: ask.attestation('按 GB/T 33532 开展就业登记', 'gbt-33532'),
};
const isPublic = { question: 'provider', oneOf: ['public'] };

/** A duty by reference to another document, of public agencies only … */
export const publicDuty = provision({
  seed: '002',
  id: '7.1.10#1',
  zh: [
    '公共就业服务机构应根据劳动者或用人单位需求，按照 GB/T 33527 的规定综合提供政策咨询、职业介绍、职业培训、创业服务、就业登记、失业登记、就业援助等公共就业服务项目，全程记录提供服务情况。',
  ],
  obligation: 'shall',
  questions: publicServices,
  criteria: [{ when: isPublic, expect: { all: [{ question: 'general' }, { question: 'recorded' }] } }],
});

/** … and, within the same clause, of those that do one thing more. */
export const registrationDuty = provision({
  seed: '002',
  id: '7.1.10#2',
  zh: ['开展就业登记应按照 GB/T 33532 实施'],
  obligation: 'shall',
  questions: publicServices,
  criteria: [{ when: { all: [isPublic, { question: 'registers' }] }, expect: { question: 'registration' } }],
});

/** An event that may never have occurred: the arrangement is judged all the same. */
export const harmToSelf = provision({
  seed: '002',
  id: '8.2.1',
  zh: ['8.2.1 一旦发现来访者有危害自身甚至有自杀的可能，必须通知有关人员采取适当措施进行保护。'],
  obligation: 'shall',
  questions: {
    arrangement: ask.practice('发现来访者可能危害自身时的通知和保护安排'),
    occurred: ask.choice('本年度是否发现过这种情形', { yes: '发现过', no: '没有发现' }),
    handled: ask.practice('每一次都通知了有关人员并采取保护措施'),
  },
  criteria: [
    { expect: { question: 'arrangement' } },
    { when: { question: 'occurred', oneOf: ['yes'] }, expect: { question: 'handled' } },
  ],
});
