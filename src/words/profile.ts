import type { Profile } from '../model/answer.ts';
import type { Stop } from '../model/pack.ts';
import type { Audience } from '../model/standard.ts';
import type { Text } from '../model/text.ts';

export const audienceLabels: Record<Audience, Text> = {
  graduates: { zh: '高校和中职毕业生', en: 'Graduates of colleges and secondary vocational schools' },
  'hard-to-place': { zh: '就业困难人员', en: 'Persons who have difficulty in finding jobs' },
  returnees: { zh: '返乡农民工', en: 'Returned migrant workers' },
  jobseekers: { zh: '求职者，不分群体', en: 'Jobseekers of any kind' },
  employers: { zh: '用人单位', en: 'Employers' },
};

/** The same inside a sentence. */
export const audienceNames: Record<Audience, Text> = {
  graduates: { zh: '高校和中职毕业生', en: 'graduates of colleges and secondary vocational schools' },
  'hard-to-place': { zh: '就业困难人员', en: 'persons who have difficulty in finding jobs' },
  returnees: { zh: '返乡农民工', en: 'returned migrant workers' },
  jobseekers: { zh: '求职者', en: 'jobseekers' },
  employers: { zh: '用人单位', en: 'employers' },
};

export const providerLabels: Record<NonNullable<Profile['provider']>, Text> = {
  public: { zh: '公共就业服务机构', en: 'A public employment service agency' },
  other: { zh: '其他机构', en: 'Another kind of agency' },
};

export const stopLabels: Record<Stop, Text> = {
  entrance: { zh: '入口、通道和出口', en: 'Entrance, passages and exits' },
  hall: { zh: '服务大厅和公示处', en: 'Service hall and notice boards' },
  rooms: { zh: '咨询室、辅导室和服务岗位', en: 'Consultation and coaching rooms, service desks' },
  systems: { zh: '计算机、网站和信息系统', en: 'Computers, websites and information systems' },
  personnel: { zh: '人事资料', en: 'Personnel files' },
  documents: { zh: '制度文件和计划', en: 'Rules, documents and plans' },
  records: { zh: '档案和记录', en: 'Files and records' },
};
