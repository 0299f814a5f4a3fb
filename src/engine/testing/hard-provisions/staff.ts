import { ask, provision } from '../provision.ts';

const returnees = ask.roster('从业人员名册', {
  role: ask.choice('岗位', { manager: '管理', adviser: '职业指导', support: '后勤' }),
  qualification: ask.choice('职业资格', {
    certificate: '职业资格证书',
    training: '专项培训合格',
    none: '无',
  }),
  degree: ask.choice('相关专业学历', { below: '大专以下', college: '大专', bachelor: '本科及以上' }),
  policy: ask.practice('熟悉相关法律和政策'),
  software: ask.practice('能操作计算机、信息系统和测评工具'),
  assessed: ask.date('最近一次心理健康评估合格的日期'),
  bilingual: ask.practice('能熟练使用国家通用语言和藏语'),
});

/** All conditions at once, one of them with a date, for everybody who serves. */
export const returneesStaff = provision({
  seed: '004',
  id: '4.2',
  zh: [
    '从业人员应同时具备下列条件：',
    '（1）持有职业指导人员、人力资源管理师或相关职业资格证书，或经人社部门认可的职业指导专项培训合格；',
    '（2）具备心理学、社会学、人力资源管理、农学或教育学等相关专业大专及以上学历背景；',
    '（3）熟悉《劳动法》《就业促进法》及返乡农民工就业创业、技能培训、社会保障等相关政策，并能参考GB/T 36964—2018《就业培训与指导服务规范》的相关要求开展工作；',
    '（4）能操作计算机、职业指导信息系统和测评工具；',
    '（5）年度心理健康评估合格，无影响服务质量的身心疾病；',
    '（6）能熟练使用国家通用语言和藏语进行沟通。',
  ],
  obligation: 'shall',
  questions: { staff: returnees },
  criteria: [
    {
      expect: {
        roster: 'staff',
        who: { question: 'role', oneOf: ['manager', 'adviser'] },
        quantifier: 'each',
        meets: {
          all: [
            { question: 'qualification', oneOf: ['certificate', 'training'] },
            { question: 'degree', oneOf: ['college', 'bachelor'] },
            { question: 'policy' },
            { question: 'software' },
            { question: 'assessed', within: { months: 12 } },
            { question: 'bilingual' },
          ],
        },
      },
      reading: {
        zh: '“年度”按自查之日前12个月计，不按日历年度；后勤人员不计。',
        en: 'Yearly means within the 12 months before the check, not per calendar year; support staff do not count.',
      },
    },
  ],
});

/** Any one of three, where the definition of the same people (3.2) says otherwise. */
export const crossStraitStaff = provision({
  seed: '003',
  id: '5.2.1',
  zh: [
    '服务人员应具备下列条件之一：',
    '人力资源与社会保障相关部门认定的就业指导专家；',
    '各大中专院校、技工院校、人力资源服务机构、教育培训机构，各工会、妇联、残联等社会组织，各企事业单位及街道社区基层工作人员等从事和准备从事就业服务、职业介绍和职业指导、职业咨询的人员；',
    '各企事业单位部门业务骨干及管理人员，第三方服务机构等从事职业指导或咨询工作的其他人员。',
  ],
  obligation: 'shall',
  questions: {
    staff: ask.roster('服务人员名册', {
      certificate: ask.practice('持有职业指导员职业资格证书'),
      expert: ask.practice('人社部门认定的就业指导专家'),
      grassroots: ask.practice('从事或准备从事就业服务、职业指导的院校、机构、社会组织或基层人员'),
      business: ask.practice('从事职业指导或咨询的业务骨干、管理人员或第三方人员'),
    }),
  },
  criteria: [
    {
      expect: {
        roster: 'staff',
        quantifier: 'each',
        meets: { any: [{ question: 'expert' }, { question: 'grassroots' }, { question: 'business' }] },
      },
    },
  ],
});

export const crossStraitAdviser = provision({
  seed: '003',
  id: '3.2',
  zh: [
    '持有职业指导员职业资格证书或市级及以上人力资源和社会保障部门聘任的就业指导的专业人员，为劳动者求职、稳定就业和职业发展等以及用人单位招用人员和合理用人提供咨询、指导、测评等专业服务。',
  ],
  obligation: 'statement',
  questions: {},
  criteria: {
    reason: 'definition',
    note: {
      zh: '与5.2.1不一致：不持证者按5.2.1也可任职。',
      en: 'At odds with 5.2.1, under which people without a certificate may serve.',
    },
  },
});

const chongqing = ask.roster('从业人员名册', {
  roles: ask.checklist('岗位', { manager: '专业管理人员', adviser: '职业指导人员' }),
  guidance: ask.number('职业指导工作经验', '年'),
  knowledge: ask.practice('具备专业知识和岗位能力'),
  degree: ask.choice('学历', { below: '本科以下', bachelor: '本科及以上' }),
  policy: ask.practice('熟悉法律法规和政策，掌握市场信息和就业基本业务知识'),
  certificate: ask.practice('持有相应职业资格证书'),
  consulting: ask.number('从事咨询或培训相关工作', '年'),
  industry: ask.number('相关行业从业经历', '年'),
  special: ask.practice('其他特殊专业人才'),
});

/** Both items, for managers only: the two items are two criteria. */
export const chongqingManagers = provision({
  seed: '002',
  id: '4.4.1[管理]a)',
  zh: [
    '专业管理人员应符合以下要求：',
    'a) 具备3年以上职业指导工作经验；',
    'b) 具备职业指导服务专业知识和岗位能力。',
  ],
  obligation: 'shall',
  questions: { staff: chongqing },
  criteria: [
    {
      expect: {
        roster: 'staff',
        who: { question: 'roles', has: ['manager'] },
        quantifier: 'each',
        meets: { question: 'guidance', atLeast: 3 },
      },
    },
    {
      expect: {
        roster: 'staff',
        who: { question: 'roles', has: ['manager'] },
        quantifier: 'each',
        meets: { question: 'knowledge' },
      },
    },
  ],
});

/** Two items, or the third as an escape, for advisers only. */
export const chongqingAdvisers = provision({
  seed: '002',
  id: '4.4.1[指导]a)',
  zh: [
    '职业指导人员主要负责为劳动者求职和稳定就业、职业发展以及用人单位招用人员和合理用人提供咨询、指导、测评等服务。职业指导人员应符合以下要求：',
    'a) 具备本科及以上学历，熟悉人力资源与社会保障法律法规和政策，掌握人力资源市场供求状况和市场工资指导价位信息，职业分类、职业特征等就业方面的基本业务知识；',
    'b) 持有相应职业资格证书，从事咨询或培训相关工作3年以上且有相关行业从业5年以上工作经历；',
    'c) 其他特殊专业人才。',
  ],
  obligation: 'shall',
  questions: { staff: chongqing },
  criteria: [
    {
      expect: {
        roster: 'staff',
        who: { question: 'roles', has: ['adviser'] },
        quantifier: 'each',
        meets: {
          any: [
            {
              all: [
                { question: 'degree', oneOf: ['bachelor'] },
                { question: 'policy' },
                { question: 'certificate' },
                { question: 'consulting', atLeast: 3 },
                { question: 'industry', atLeast: 5 },
              ],
            },
            { question: 'special' },
          ],
        },
      },
      reading: {
        zh: 'a)和b)须同时满足，c)可代替二者；不采“三项均须满足”，因c)与a)、b)并列要求没有意义。',
        en: 'a) and b) together, or c) instead. All three at once is rejected: c) would then ask nothing sensible.',
      },
    },
  ],
});
