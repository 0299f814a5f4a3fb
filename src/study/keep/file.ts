import { fileName } from '../../export/file-name.ts';
import type { Language } from '../../model/text.ts';
import { dayOf } from '../learn/day.ts';
import type { Progress } from '../learn/progress.ts';

/** A file to give the reader. */
export interface Given {
  name: string;
  blob: Blob;
}

/** Progress as the file that is saved. */
export const progressFile = (progress: Progress, language: Language): Given => ({
  name: fileName([language === 'zh' ? '学习进度' : 'study-progress', dayOf(progress.changed)], 'study.json'),
  blob: new Blob([JSON.stringify(progress, null, 2), '\n'], { type: 'application/json' }),
});

/** What the browser keeps and cannot be read here, as it is. */
export const rawFile = (raw: string): Given => ({
  name: 'duibiao-study-unreadable.json',
  blob: new Blob([raw], { type: 'application/json' }),
});
