import type { Text } from '../../model/text.ts';
import { answerLabels } from '../../words/labels.ts';
import type { Refusal } from './read-check.ts';

/** What the parts of a check are called. */
export const partLabels: Record<string, Text> = {
  id: { zh: '编号', en: 'id' },
  version: { zh: '版本', en: 'version' },
  agency: { zh: '机构名称', en: 'agency' },
  assessor: { zh: '自查人', en: 'assessor' },
  date: { zh: '自查日期', en: 'date of the check' },
  profile: { zh: '机构情况', en: 'profile' },
  standards: { zh: '对照标准', en: 'standards' },
  reading: { zh: '读法', en: 'reading' },
  answers: { zh: '答复', en: 'answers' },
  changed: { zh: '最后改动时间', en: 'time of the last change' },
  people: { zh: '人员名册', en: 'roster' },
  value: { zh: '所答内容', en: 'value' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  progress: { zh: '进展', en: 'progress' },
  state: { zh: '落实情况', en: 'state' },
  number: { zh: '数字', en: 'number' },
  picked: { zh: '所选各项', en: 'options picked' },
  choice: { zh: '所选一项', en: 'option chosen' },
  last: { zh: '上次进行的日期', en: 'last done on' },
  every: { zh: '间隔', en: 'interval' },
  unit: { zh: '间隔的单位', en: 'unit of the interval' },
  fields: { zh: '各栏', en: 'fields' },
  name: { zh: '姓名', en: 'name' },
  document: { zh: '文件', en: 'document' },
  kept: { zh: '存放处', en: 'where it is kept' },
  keeper: { zh: '保管人', en: 'keeper' },
  expires: { zh: '有效期', en: 'expiry' },
  ...answerLabels,
};

/** Which part of the file is damaged: “答复 › 投诉答复时限 › 备注”. Question ids become the questions themselves. */
function partAt(path: readonly PropertyKey[], ask: (question: string) => string | undefined): Text {
  const names = path.map((step, index) => {
    const key = String(step);
    const asked = index === 1 && path[0] === 'answers' ? ask(key) : undefined;
    if (asked) return { zh: `“${asked}”`, en: `“${asked}”` };
    if (typeof step === 'number') return { zh: `第${step + 1}个`, en: `no. ${step + 1}` };
    return partLabels[key] ?? { zh: key, en: key };
  });
  if (names.length === 0) return { zh: '整体结构', en: 'its structure' };
  return { zh: names.map(({ zh }) => zh).join(' › '), en: names.map(({ en }) => en).join(' › ') };
}

/** Why a file or a kept check cannot be opened. */
export function refusalInWords(refusal: Refusal, ask: (question: string) => string | undefined): Text {
  switch (refusal.reason) {
    case 'not-json':
      return { zh: '内容不是JSON，或者不完整。', en: 'It is not JSON, or only part of it.' };
    case 'not-a-check':
      return { zh: '内容不是对标的自查。', en: 'It is not a Duibiao check.' };
    case 'newer':
      return {
        zh: `它由较新的版本（格式第${refusal.version}版）保存，这里还读不了。`,
        en: `It was saved by a newer version (format ${refusal.version}), which cannot be read here.`,
      };
    case 'damaged': {
      const part = partAt(refusal.path, ask);
      return {
        zh: `内容已损坏，问题出在：${part.zh}。`,
        en: `It is damaged. The trouble is in: ${part.en}.`,
      };
    }
    default:
      return refusal satisfies never;
  }
}

const anotherFile = {
  zh: '请选择由本站存下、以“.duibiao.json”结尾的文件。',
  en: 'Choose a file that was saved by this site: its name ends in “.duibiao.json”.',
};

/** What to do about a file that was refused. */
export const adviceOnFile: Record<Refusal['reason'], Text> = {
  'not-json': anotherFile,
  'not-a-check': anotherFile,
  newer: { zh: '请刷新本页后再打开。', en: 'Reload this page and open it again.' },
  damaged: { zh: '请改用另一份备份。', en: 'Use another copy.' },
};
