import { anchorOf, type Area, type Force, type Obligation } from '../../model/clause.ts';
import { Criteria } from '../../model/criterion.ts';
import type { Pack, PackProvision, PackStandard } from '../../model/pack.ts';
import { type Language, localise, type Text } from '../../model/text.ts';
import { bank } from './bank.ts';

interface Authored {
  id: string;
  zh: string;
  en: string;
  obligation: Obligation;
  area: Area | null;
  force?: Force;
  leadIn?: Text;
  read: unknown;
}

const staffLeadIn: Text = { zh: '从业人员应：', en: 'Practitioners shall:' };

/** A standard that asks something of every kind. */
const firm: Authored[] = [
  {
    id: '3.1',
    zh: '职业指导是咨询和指导的过程。',
    en: 'Career guidance is a process of advice.',
    obligation: 'statement',
    area: null,
    read: { reason: 'definition' },
  },
  {
    id: '4.1',
    zh: '接待区应不少于20m²，并设咨询室。',
    en: 'The reception area shall be at least 20 m², with a room for consultation.',
    obligation: 'shall',
    area: 'facilities',
    read: [
      {
        expect: { question: 'floor-space', atLeast: 20 },
        reading: { zh: '只计接待区。', en: 'Only the reception area is counted.' },
      },
      { expect: { question: 'quiet-room' } },
    ],
  },
  {
    id: '4.2',
    zh: '标识应使用汉藏两种文字。',
    en: 'Signs shall be in Chinese and Tibetan.',
    obligation: 'shall',
    area: 'facilities',
    read: [{ expect: { question: 'signs', has: 'all' } }],
  },
  {
    id: '4.3',
    zh: '宜设安静的咨询室。',
    en: 'There should be a quiet room.',
    obligation: 'should',
    area: 'facilities',
    read: [{ expect: { question: 'quiet-room' } }],
  },
  {
    id: '5.1(1)',
    zh: '持有证书；',
    en: 'hold a certificate;',
    leadIn: staffLeadIn,
    obligation: 'shall',
    area: 'staffing',
    read: [
      {
        expect: {
          roster: 'staff',
          who: { question: 'role', oneOf: ['adviser'] },
          quantifier: 'each',
          meets: { question: 'certificate', atLeast: 1 },
        },
      },
    ],
  },
  {
    id: '5.1(2)',
    zh: '至少一人学过心理学。',
    en: 'include somebody who has studied psychology.',
    leadIn: staffLeadIn,
    obligation: 'shall',
    area: 'staffing',
    read: [{ expect: { roster: 'staff', quantifier: { atLeast: 1 }, meets: { question: 'psychology' } } }],
  },
  {
    id: '6.1#1',
    zh: '服务流程成文。',
    en: 'The procedures are written.',
    obligation: 'statement',
    area: 'processes',
    read: [{ expect: { question: 'procedures' } }],
  },
  {
    id: '6.1#2',
    zh: '可提供网络服务。',
    en: 'An online service may be offered.',
    obligation: 'may',
    area: 'processes',
    read: [{ expect: { question: 'online-service' } }],
  },
  {
    id: '6.2',
    zh: '应定期评价服务。',
    en: 'The service shall be evaluated regularly.',
    obligation: 'shall',
    area: 'processes',
    read: [{ expect: { question: 'evaluation' } }],
  },
  {
    id: '6.3',
    zh: '用语应符合引用的术语标准。',
    en: 'The wording shall be in line with the cited terms.',
    obligation: 'shall',
    area: 'processes',
    read: [{ expect: { question: 'terms-standard' } }],
  },
  {
    id: '6.4',
    zh: '采用团体形式时，应有方案。',
    en: 'Where groups are guided, there shall be a plan.',
    obligation: 'shall',
    area: 'processes',
    read: [{ when: { question: 'group-guidance' }, expect: { question: 'group-plan' } }],
  },
  {
    id: '6.5',
    zh: '评价结果应用于改进。',
    en: 'Evaluation shall lead to improvement.',
    obligation: 'shall',
    area: 'processes',
    read: { reason: 'judged-with', with: '6.2', note: { zh: '同一件事。', en: 'It is one thing.' } },
  },
  {
    id: '6.6',
    zh: '投诉应在10个工作日内答复。',
    en: 'Complaints shall be answered within 10 working days.',
    obligation: 'shall',
    area: 'processes',
    read: [{ expect: { question: 'complaint-days', atMost: 10 } }],
  },
];

/** A second standard that shares a question with the first. */
const second: Authored[] = [
  {
    id: '7.1',
    zh: '投诉应在5个工作日内答复。',
    en: 'Complaints shall be answered within 5 working days.',
    obligation: 'shall',
    area: 'processes',
    read: [{ expect: { question: 'complaint-days', atMost: 5 } }],
  },
  {
    id: '7.2',
    zh: '应举办招聘会。',
    en: 'Job fairs shall be held.',
    obligation: 'shall',
    area: 'processes',
    read: [{ expect: { question: 'job-fairs' } }],
  },
  {
    id: '7.3',
    zh: '应上门服务。',
    en: 'Home visits shall be made.',
    obligation: 'shall',
    area: 'processes',
    read: [{ expect: { question: 'home-visits' } }],
  },
  {
    id: '7.4',
    zh: '应编印手册。',
    en: 'A handbook shall be printed.',
    obligation: 'shall',
    area: 'processes',
    read: [{ expect: { question: 'handbook', oneOf: ['printed'] } }],
  },
  {
    id: '7.5',
    zh: '应提供网络或上门服务。',
    en: 'There shall be an online service or written procedures.',
    obligation: 'shall',
    area: 'processes',
    read: [{ expect: { any: [{ question: 'online-service' }, { question: 'procedures' }] } }],
  },
  {
    id: '8.1',
    zh: '主管部门应每年评审。',
    en: 'The authorities shall review every year.',
    obligation: 'shall',
    area: 'processes',
    read: { reason: 'addressed-elsewhere', whom: { zh: '主管部门', en: 'the authorities' } },
  },
  {
    id: '附录A¶1',
    zh: '评审应在一年之内。',
    en: 'The review shall be within a year.',
    obligation: 'shall',
    area: null,
    force: 'informative',
    read: [{ expect: { question: 'last-review', within: { months: 12 } } }],
  },
];

function provisionOf(authored: Authored, standard: string, language: Language): PackProvision {
  const { id, obligation, area, force = 'normative', leadIn } = authored;
  const read = Criteria.parse({ [id]: authored.read })[id];
  const clause = id.replace(/#\d+$/, '');
  return {
    id,
    clause,
    chapter: clause.split('.')[0]!,
    href: `/${language}/${standard}/#${anchorOf(clause)}`,
    obligation,
    force,
    area,
    text: authored[language],
    leadIn: leadIn?.[language] ?? null,
    criteria: Array.isArray(read) ? read.map((criterion) => localise(criterion, language)) : [],
    noCriteria: read && !Array.isArray(read) ? localise(read, language) : null,
  };
}

function standardOf(
  id: string,
  names: Record<'title' | 'shortTitle' | 'edition' | 'audience' | 'statusNote', Text>,
  numbering: PackStandard['numbering'],
  provisions: Authored[],
  language: Language,
): PackStandard {
  return {
    id,
    ...localise(names, language),
    region: language === 'zh' ? '拉萨市' : 'Lhasa',
    regionId: 'lhasa',
    serves: ['jobseekers'],
    hasExample: false,
    chapters: [],
    status: 'draft',
    numbering,
    href: `/${language}/${id}/`,
    provisions: provisions.map((provision) => provisionOf(provision, id, language)),
  };
}

/** Two standards with a provision of every kind, and the questions that they ask, in one language. */
export const packIn = (language: Language): Pack => ({
  language,
  standards: [
    standardOf(
      'firm',
      {
        title: { zh: '城市职业指导服务规范', en: 'Specification of career guidance in towns' },
        shortTitle: { zh: '城市规范', en: 'Towns' },
        edition: { zh: '2025年草案', en: 'draft of 2025' },
        audience: { zh: '居民', en: 'Residents' },
        statusNote: { zh: '草案，尚未发布', en: 'A draft, not yet published' },
      },
      'printed',
      firm,
      language,
    ),
    standardOf(
      'second',
      {
        title: { zh: '乡村职业指导服务规范', en: 'Specification of career guidance in villages' },
        shortTitle: { zh: '乡村规范', en: 'Villages' },
        edition: { zh: '2024年草案', en: 'draft of 2024' },
        audience: { zh: '村民', en: 'Villagers' },
        statusNote: { zh: '草案，尚未发布。', en: 'A draft, not yet published.' },
      },
      'reconstructed',
      second,
      language,
    ),
  ],
  questions: bank(language),
  moved: { questions: {}, fields: {}, options: {} },
  topics: { service: localise({ zh: '服务', en: 'Service' }, language) },
  sources: { 'gbt-33528': 'GB/T 33528' },
  examplesUrl: '',
  walk: [],
});
