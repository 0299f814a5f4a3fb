import type { Text } from '../../model/text.ts';
import type { Refusal } from './read.ts';

/** Why a file, or what the browser keeps, cannot be opened, and what to do. */
export function refusalInWords(refusal: Refusal): Text {
  switch (refusal.reason) {
    case 'not-json':
      return {
        zh: '内容不是JSON，或者不完整。请选择由本页存下、以“.study.json”结尾的文件。',
        en: 'It is not JSON, or only part of it. Choose a file that was saved on this page: its name ends in “.study.json”.',
      };
    case 'not-progress':
      return {
        zh: '内容不是对标的学习进度。请选择由本页存下、以“.study.json”结尾的文件。',
        en: 'It is not progress in Duibiao’s study room. Choose a file that was saved on this page: its name ends in “.study.json”.',
      };
    case 'newer':
      return {
        zh: `它由较新的版本（格式第${refusal.version}版）保存，这里还读不了。请刷新本页后再打开。`,
        en: `It was saved by a newer version (format ${refusal.version}), which cannot be read here. Reload this page and open it again.`,
      };
    case 'damaged':
      return {
        zh: `内容已损坏，问题出在：${refusal.path || '整体结构'}。请改用另一份备份。`,
        en: `It is damaged. The trouble is in: ${refusal.path || 'its structure'}. Use another copy.`,
      };
    default:
      return refusal satisfies never;
  }
}
