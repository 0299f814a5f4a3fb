import * as z from 'zod';
import type { Answer } from '../../model/answer.ts';
import { AnswerDraft, answerOf } from '../logic/draft.ts';
import { same } from './merge.ts';

/**
 * What has been typed but is no answer yet, such as “about five” where a number is asked. It is kept beside the
 * check, so that it is still there after the page is reloaded, and goes when it becomes an answer.
 */
export interface Unfinished {
  /** The form as left, unless its answer has since been changed elsewhere. */
  find(check: string, question: string, answer: Answer | undefined): AnswerDraft | undefined;
  put(check: string, question: string, draft: AnswerDraft | null): void;
  erase(check: string): void;
}

const Drafts = z.record(z.string(), AnswerDraft);
const keyOf = (check: string): string => `duibiao:unfinished:${check}`;

/** Keeps unfinished answers in a storage. Where there is none, or it is full, nothing is kept: the check says so. */
export function createUnfinished(storage: Storage | null): Unfinished {
  const read = (check: string): Record<string, AnswerDraft> => {
    try {
      const result = Drafts.safeParse(JSON.parse(storage?.getItem(keyOf(check)) ?? '{}'));
      return result.success ? result.data : {};
    } catch {
      return {};
    }
  };
  return {
    find(check, question, answer) {
      const draft = read(check)[question];
      return draft && same(answerOf(draft), answer) ? draft : undefined;
    },
    put(check, question, draft) {
      const { [question]: before, ...others } = read(check);
      if (!storage || (!before && !draft)) return;
      const drafts = draft ? { ...others, [question]: draft } : others;
      try {
        if (Object.keys(drafts).length === 0) storage.removeItem(keyOf(check));
        else storage.setItem(keyOf(check), JSON.stringify(drafts));
      } catch {
        // The check itself could not be kept either, and says so.
      }
    },
    erase: (check) => storage?.removeItem(keyOf(check)),
  };
}
