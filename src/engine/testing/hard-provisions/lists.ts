import { ask, provision } from '../provision.ts';

/** A closed list of five. The shared question offers a sixth, which another clause asks for. */
export const serviceModes = provision({
  seed: '000',
  id: '4.1.2',
  zh: [
    '4.1.2 开展高校及中职毕业生就业指导服务的服务机构应采用窗口服务、专员服务、上门服务、电话服务和网络服务方式。',
  ],
  obligation: 'shall',
  questions: {
    modes: ask.checklist('采用哪些服务方式', {
      window: '窗口服务',
      officer: '专员服务',
      home: '上门服务',
      phone: '电话服务',
      online: '网络服务',
      mobile: '移动终端',
    }),
  },
  criteria: [{ expect: { question: 'modes', has: ['window', 'officer', 'home', 'phone', 'online'] } }],
});

/** 宜 governs the list. */
export const evaluationForms = provision({
  seed: '001',
  id: '8.1',
  zh: [
    '宜包括以下形式：',
    '（1）自我评价；',
    '（2）社会确认(经政府有关部门认可的机构的确认)；',
    '（3）社会评价(开展满意度问卷调査，新闻媒体等进行的调査评价，消费者组织、有关行政主管部门开展对服务质量的监督评价等)。',
  ],
  obligation: 'should',
  questions: {
    forms: ask.checklist('采用哪些评价形式', { self: '自我评价', confirmed: '社会确认', social: '社会评价' }),
  },
  criteria: [{ expect: { question: 'forms', has: 'all' } }],
});

const evaluation = {
  principles: ask.practice('评价遵循客观、公正、全面的原则'),
  dimensions: ask.checklist('从哪些维度评价', {
    expertise: '服务专业性',
    effect: '服务效果',
    attitude: '服务态度',
    efficiency: '服务效率',
  }),
  standards: ask.checklist('有哪些具体评价标准', {
    qualified: '专业资质',
    outcome: '服务结果',
    warmth: '热情、耐心',
    timely: '按时完成',
  }),
};

/** The same clause says 应 of the evaluation … */
export const evaluationDuty = provision({
  seed: '003',
  id: '8.3.1#1',
  zh: [
    '职业指导服务的评价应遵循客观、公正、全面的原则，从服务专业性、服务效果、服务态度、服务效率等多个维度进行评价。',
  ],
  obligation: 'shall',
  questions: evaluation,
  criteria: [
    { expect: { question: 'principles' } },
    {
      expect: { question: 'dimensions', atLeast: 2 },
      reading: {
        zh: '“等多个”为举例，至少两个。',
        en: 'Examples, of which there are to be several: at least two.',
      },
    },
  ],
});

/** … and 可 of its list. */
export const evaluationOptions = provision({
  seed: '003',
  id: '8.3.1#2',
  zh: [
    '具体评价标准可包括但不限于：',
    '职业指导人员是否具备专业资质，能否提供准确、专业的职业指导和建议；',
    '客户在接受服务后，是否成功找到满意的工作或提升职业技能，以及客户对服务结果的满意度；',
    '职业指导人员是否热情、耐心，能否尊重并理解客户需求，提供个性化的服务；',
    '职业指导服务机构是否能在规定时间内完成服务流程，及时响应客户需求。',
  ],
  obligation: 'may',
  questions: evaluation,
  criteria: [{ expect: { question: 'standards', has: 'all' } }],
});

const annexRow = (seed: string) =>
  provision({
    seed,
    id: '表A.1(3)',
    zh: ['个人职业指导室', '配备满足困难人群个人指导的设施设备及录音录像设备。'],
    obligation: 'statement',
    force: 'informative',
    questions: {
      room: ask.checklist('个人职业指导室配备', {
        guidance: '个人指导的设施设备',
        recording: '录音录像设备',
      }),
    },
    criteria: [{ expect: { question: 'room', has: 'all' } }],
  });

/** A row of an annex that the text refers to with 参见; there it even concerns another population. */
export const graduatesAnnexRow = annexRow('000');
export const hardshipAnnexRow = annexRow('001');
