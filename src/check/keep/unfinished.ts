import * as z from 'zod';
import type { Answer } from '../../model/answer.ts';
import { AnswerDraft, answerOf } from '../logic/draft.ts';
import type { Journal } from './journal.ts';
import { same } from './merge.ts';
import type { Vault } from './vault.ts';

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

const prefix = 'duibiao:unfinished:';
const Drafts = z.record(z.string(), AnswerDraft);
type Drafts = z.infer<typeof Drafts>;

/** Question id → the form as left; `null` where it has become an answer. */
export const PendingDrafts = z.record(z.string(), AnswerDraft.nullable());
export type PendingDrafts = z.infer<typeof PendingDrafts>;

function draftsIn(raw: string | null): Drafts {
  try {
    const result = Drafts.safeParse(JSON.parse(raw ?? '{}'));
    return result.success ? result.data : {};
  } catch {
    return {};
  }
}

const over = (drafts: Drafts, changed: PendingDrafts): Drafts =>
  Object.fromEntries(
    Object.entries({ ...drafts, ...changed }).filter((entry): entry is [string, AnswerDraft] => !!entry[1]),
  );

const textOf = (drafts: Drafts): string | null =>
  Object.keys(drafts).length === 0 ? null : JSON.stringify(drafts);

/**
 * Opens what is unfinished. Where nothing can be kept it lasts as long as the page: the check says so. `follow` brings
 * what was typed to where questions that have since been renamed now stand.
 */
export async function openUnfinished(
  vault: Vault | null,
  journal: Journal<PendingDrafts>,
  follow: <T extends AnswerDraft | null>(drafts: Record<string, T>) => Record<string, T>,
): Promise<Unfinished> {
  const read = (raw: string | null): Drafts => follow(draftsIn(raw));
  const known = new Map<string, Drafts>();
  const pending = new Map<string, PendingDrafts>();
  let last: Promise<void> = Promise.resolve();

  const keep = (safe: Vault, check: string) => {
    last = last.then(async () => {
      const changed = pending.get(check);
      if (!changed) return;
      try {
        await safe.update(`${prefix}${check}`, (raw) => textOf(over(read(raw), changed)));
        if (pending.get(check) !== changed) return;
        pending.delete(check);
        journal.note(check, null);
      } catch {
        // The check itself could not be kept either, and says so. It is tried again with the next change.
      }
    });
  };

  for (const left of journal.left()) {
    const changed = follow(left.pending);
    known.set(left.id, over(known.get(left.id) ?? {}, changed));
    try {
      await vault?.update(`${prefix}${left.id}`, (raw) => textOf(over(read(raw), changed)));
      if (vault) journal.strike(left);
    } catch {
      // The note stays for the next time.
    }
  }
  try {
    for (const { key, raw } of (await vault?.all()) ?? [])
      if (key.startsWith(prefix)) {
        const check = key.slice(prefix.length);
        known.set(check, { ...read(raw), ...known.get(check) });
      }
  } catch {
    // The shelf says that nothing can be read.
  }

  return {
    find(check, question, answer) {
      const draft = known.get(check)?.[question];
      return draft && same(answerOf(draft), answer) ? draft : undefined;
    },
    put(check, question, draft) {
      const drafts = known.get(check) ?? {};
      if (!drafts[question] && !draft) return;
      const changed = { ...pending.get(check), [question]: draft };
      known.set(check, over(drafts, changed));
      pending.set(check, changed);
      journal.note(check, changed);
      if (vault) keep(vault, check);
    },
    erase(check) {
      known.delete(check);
      pending.delete(check);
      journal.forget(check);
      if (vault) last = last.then(() => vault.update(`${prefix}${check}`, () => null).catch(() => undefined));
    },
  };
}
