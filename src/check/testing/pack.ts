import type { Pack, PackProvision, PackQuestion, PackStandard } from '../../model/pack.ts';

const question = { help: undefined, topic: 'fire', evidence: ['平面图'], closes: '增设', where: '走廊' };
const provision = {
  obligation: 'shall',
  force: 'normative',
  area: 'facilities',
  leadIn: null,
  noCriteria: null,
} satisfies Partial<PackProvision>;

const questions: PackQuestion[] = [
  { ...question, id: 'exits', area: 'facilities', type: 'number', ask: '有多少处安全出口？', unit: '处' },
  { ...question, id: 'signs', area: 'facilities', type: 'practice', ask: '有疏散标志吗？' },
  { ...question, id: 'plan', area: 'processes', topic: 'planning', type: 'practice', ask: '有计划吗？' },
  {
    ...question,
    id: 'staff',
    area: 'staffing',
    topic: 'staff',
    type: 'roster',
    ask: '有哪些人员？',
    fields: { trained: { type: 'practice', ask: '受过培训吗？' } },
  },
];

const identity = {
  title: '',
  edition: '',
  region: '拉萨市',
  regionId: 'lhasa',
  audience: '',
  statusNote: '',
  status: 'draft',
  numbering: 'printed',
  hasExample: false,
  chapters: [
    { id: '3', heading: '术语' },
    { id: '4', heading: '场地' },
    { id: '5', heading: '人员' },
  ],
} satisfies Partial<PackStandard>;

/** A pack for tests: two standards, of which `b` asks only one question, and one that nobody asks. */
export const samplePack: Pack = {
  language: 'zh',
  standards: [
    {
      ...identity,
      id: 'a',
      serves: ['graduates'],
      href: '/a/',
      shortTitle: '甲标准',
      provisions: [
        {
          ...provision,
          id: '4.1',
          clause: '4.1',
          chapter: '4',
          href: '/a/#4.1',
          text: '至少两处',
          criteria: [{ expect: { question: 'exits', atLeast: 2 } }],
        },
        {
          ...provision,
          id: '5.1',
          clause: '5.1',
          chapter: '5',
          href: '/a/#5.1',
          text: '人员经过培训',
          criteria: [{ expect: { roster: 'staff', quantifier: 'each', meets: { question: 'trained' } } }],
        },
        {
          ...provision,
          id: '3.1',
          clause: '3.1',
          chapter: '3',
          href: '/a/#3.1',
          text: '定义',
          criteria: [],
          noCriteria: { reason: 'definition' },
        },
      ],
    },
    {
      ...identity,
      id: 'b',
      serves: ['returnees'],
      href: '/b/',
      shortTitle: '乙标准',
      provisions: [
        {
          ...provision,
          id: '4.1',
          clause: '4.1',
          chapter: '4',
          obligation: 'statement',
          href: '/b/#4.1',
          text: '有标志',
          criteria: [{ when: { question: 'exits', atLeast: 1 }, expect: { question: 'signs' } }],
        },
      ],
    },
  ],
  questions,
  moved: { questions: {}, fields: {}, options: {} },
  topics: { fire: '消防安全', staff: '人员条件', planning: '计划' },
  sources: {},
  examplesUrl: '',
  walk: [{ stop: 'entrance', questions: ['signs', 'exits'] }],
};
