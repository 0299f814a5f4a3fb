import { Questions } from '../../model/question.ts';
import type { Area } from '../../model/clause.ts';
import { type Language, localise, type Text } from '../../model/text.ts';
import type { PackQuestion } from '../../model/pack.ts';

const text = (zh: string, en: string): Text => ({ zh, en });
const option = (id: string, zh: string, en: string) => ({ id, label: text(zh, en) });
const rest = (zh: string, en: string) => ({
  topic: 'service',
  evidence: [text('记录', 'Records')],
  closes: text(zh, en),
  where: text('档案室', 'The archive'),
});

const areas: Record<Area, Record<string, object>> = {
  facilities: {
    'floor-space': {
      type: 'number',
      ask: text('接待区有多少平方米？', 'How many square metres is the reception area?'),
      unit: text('m²', 'm²'),
      ...rest('扩大接待区', 'Enlarge the reception area'),
    },
    signs: {
      type: 'checklist',
      ask: text('标识有哪些文字？', 'In which languages are the signs?'),
      options: [option('chinese', '汉文', 'Chinese'), option('tibetan', '藏文', 'Tibetan')],
      ...rest('补齐两种文字的标识', 'Put up signs in both languages'),
    },
    'quiet-room': {
      type: 'practice',
      ask: text('有没有安静的咨询室？', 'Is there a quiet room for consultation?'),
      ...rest('腾出一间咨询室', 'Free a room for consultation'),
    },
  },
  staffing: {
    staff: {
      type: 'roster',
      ask: text('有哪些工作人员？', 'Who works at the agency?'),
      fields: {
        role: {
          type: 'choice',
          ask: text('主要做什么工作？', 'What is the main work?'),
          options: [
            option('adviser', '职业指导人员', 'Career adviser'),
            option('support', '行政辅助', 'Support'),
          ],
        },
        certificate: {
          type: 'checklist',
          ask: text('持有哪些证书？', 'Which certificates are held?'),
          options: [
            option('adviser', '职业指导人员证书', 'Adviser certificate'),
            option('other', '其他', 'Another'),
          ],
        },
        psychology: { type: 'practice', ask: text('是否学过心理学？', 'Was psychology studied?') },
      },
      ...rest('安排无证人员取证', 'Have the others certified'),
    },
  },
  processes: {
    'complaint-days': {
      type: 'number',
      ask: text(
        '投诉人最迟几个工作日内得到结果？',
        'Within how many working days does a complainant hear the outcome?',
      ),
      unit: text('个工作日', 'working days'),
      never: text('不受理投诉', 'Complaints are not taken'),
      ...rest('缩短投诉办理时间', 'Shorten the handling of complaints'),
    },
    procedures: {
      type: 'practice',
      ask: text('有没有成文的服务流程？', 'Are there written procedures?'),
      ...rest('把服务流程写成文件', 'Write the procedures down'),
    },
    'online-service': {
      type: 'practice',
      ask: text('有没有网络服务？', 'Is there an online service?'),
      ...rest('开通网络服务', 'Open an online service'),
    },
    evaluation: {
      type: 'recurrence',
      ask: text('多长时间评价一次服务？', 'How often is the service evaluated?'),
      ...rest('按周期评价服务', 'Evaluate at the interval'),
    },
    'terms-standard': {
      type: 'attestation',
      source: 'gbt-33528',
      ask: text('用语是否符合引用的术语标准？', 'Is the wording in line with the cited terms?'),
      ...rest('逐条核实用语', 'Check the wording'),
    },
    'group-guidance': {
      type: 'practice',
      ask: text('是否采用团体指导？', 'Is guidance given to groups?'),
      ...rest('开展团体指导', 'Give guidance to groups'),
    },
    'group-plan': {
      type: 'practice',
      ask: text('团体指导有没有方案？', 'Is there a plan for guidance to groups?'),
      ...rest('制定团体指导方案', 'Make a plan'),
    },
    'job-fairs': {
      type: 'practice',
      ask: text('是否举办招聘会？', 'Are job fairs held?'),
      ...rest('举办招聘会', 'Hold job fairs'),
    },
    'home-visits': {
      type: 'practice',
      ask: text('是否上门服务？', 'Are home visits made?'),
      ...rest('开展上门服务', 'Make home visits'),
    },
    handbook: {
      type: 'choice',
      ask: text('服务手册是什么形式？', 'In what form is the handbook?'),
      options: [option('printed', '印刷本', 'Printed'), option('none', '没有', 'None')],
      ...rest('编印服务手册', 'Print the handbook'),
    },
    'last-review': {
      type: 'date',
      ask: text('上次评审是哪一天？', 'When was the last review?'),
      ...rest('开展评审', 'Hold a review'),
    },
  },
};

/** One question of every type, in one language. Throws where the model refuses one. */
export const bank = (language: Language): PackQuestion[] =>
  Object.entries(areas).flatMap(([area, questions]) =>
    Object.entries(Questions.parse(questions)).map(([id, question]) => ({
      ...localise(question, language),
      id,
      area: area as Area,
    })),
  );
