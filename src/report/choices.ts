import type { Text } from '../model/text.ts';

/** The parts of a report after its first page, in their order. */
export const sectionIds = [
  'gaps',
  'plan',
  'observations',
  'shared',
  'staff',
  'evidence',
  'unanswered',
  'applicability',
  'verdicts',
  'method',
  'signatures',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** What each part is called. */
export const sectionTitles: Record<SectionId, Text> = {
  gaps: { zh: '差距', en: 'Gaps' },
  plan: { zh: '整改计划', en: 'Action plan' },
  observations: { zh: '观察项', en: 'Observations' },
  shared: { zh: '各标准对照', en: 'The standards side by side' },
  staff: { zh: '人员', en: 'Staff' },
  evidence: { zh: '证据', en: 'Evidence' },
  unanswered: { zh: '未答检查项', en: 'Questions not answered' },
  applicability: { zh: '适用性声明', en: 'Statement of applicability' },
  verdicts: { zh: '逐条判定', en: 'Provision by provision' },
  method: { zh: '编制说明', en: 'How this report was made' },
  signatures: { zh: '签字', en: 'Signatures' },
};

/** Whether a part has a place in a report: standards stand side by side only where there are several. */
export const isOffered = (section: SectionId, standards: number): boolean =>
  section !== 'shared' || standards > 1;
