import { ask, provision } from '../provision.ts';

/** One answer for every standard that sets such a limit. */
const outcome = ask.number('投诉人最长几个工作日获知处理结果', '工作日', {
  from: '受理投诉之日',
  never: '从不告知',
});

/** A limit that leaves out when the clock starts. */
export const graduatesComplaints = provision({
  seed: '000',
  id: '8.5',
  zh: ['8.5 服务机构应在 5 个工作日内把投诉处理情况告知投诉人。'],
  obligation: 'shall',
  questions: { outcome },
  criteria: [
    {
      expect: { question: 'outcome', atMost: 5 },
      reading: {
        zh: '原文未写明起算日，按受理之日起算；不按处理完毕之日起算。',
        en: 'The text does not say when the clock starts: acceptance is assumed, the end of handling rejected.',
      },
    },
  ],
});

/** A limit that says when the clock starts, among other duties. */
export const returneesComplaints = provision({
  seed: '004',
  id: '7.3',
  zh: [
    '服务机构应提供现场、信函、电话、网络等投诉渠道，指定专门部门负责调查、处理服务对象的投诉，并在受理之日起15个工作日内将处理结果告知投诉人。',
  ],
  obligation: 'shall',
  questions: {
    outcome,
    channels: ask.checklist('有哪些投诉渠道', {
      site: '现场',
      letter: '信函',
      phone: '电话',
      online: '网络',
    }),
    department: ask.practice('有专门部门负责调查、处理投诉'),
  },
  criteria: [
    { expect: { question: 'channels', atLeast: 1 } },
    { expect: { question: 'department' } },
    { expect: { question: 'outcome', atMost: 15 } },
  ],
});

/** A count. */
export const exits = provision({
  seed: '004',
  id: '4.1.3',
  zh: ['4.1.3 场所应设置不少于两处疏散通道和安全出口，消防疏散标识应汉藏双语显示，并符合相关安全标准要求。'],
  obligation: 'shall',
  questions: {
    passages: ask.number('有几处疏散通道', '处'),
    exits: ask.number('有几处安全出口', '处'),
    signs: ask.practice('消防疏散标识汉藏双语显示，并符合安全标准'),
  },
  criteria: [
    {
      expect: {
        all: [
          { question: 'passages', atLeast: 2 },
          { question: 'exits', atLeast: 2 },
        ],
      },
    },
    { expect: { question: 'signs' } },
  ],
});

/** Days, in a statement: no modal verb governs it. */
export const firstVisit = provision({
  seed: '004',
  id: '6.5.1',
  zh: ['6.5.1 在服务对象上岗后十五日内完成首次回访，确认就业状态。'],
  obligation: 'statement',
  questions: {
    visit: ask.number('首次回访最长在上岗后几日完成', '日', { from: '上岗之日', never: '从不回访' }),
  },
  criteria: [{ expect: { question: 'visit', atMost: 15 } }],
});

/** Years, in a statement that says other things besides. */
export const retention = provision({
  seed: '004',
  id: '6.5.3',
  zh: ['6.5.3 将跟踪信息及时录入业务系统，按年度整理归档并保存五年以上。'],
  obligation: 'statement',
  questions: {
    entered: ask.practice('跟踪信息及时录入业务系统'),
    filed: ask.practice('按年度整理归档'),
    kept: ask.number('跟踪档案保存几年', '年', { never: '不保存' }),
  },
  criteria: [
    { expect: { all: [{ question: 'entered' }, { question: 'filed' }] } },
    { expect: { question: 'kept', atLeast: 5 } },
  ],
});

/** 定期, and no interval given. */
export const tracking = provision({
  seed: '003',
  id: '7.6.1',
  zh: ['对接受职业指导服务的对象应定期跟踪，了解其职业发展状况，提供持续支持。'],
  obligation: 'shall',
  questions: { tracking: ask.recurrence('多久跟踪一次服务对象，最近一次是哪天') },
  criteria: [{ expect: { question: 'tracking' } }],
});
