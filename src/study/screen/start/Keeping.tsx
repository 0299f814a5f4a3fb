import { useRef, useState, type ChangeEvent } from 'react';
import type { Text } from '../../../model/text.ts';
import { download } from '../../../export/download.ts';
import { progressFile } from '../../keep/file.ts';
import { readProgress } from '../../keep/read.ts';
import { refusalInWords } from '../../keep/refusal-words.ts';
import { isEmpty } from '../../learn/progress.ts';
import { useDesk, useSay, useSession } from '../../session.ts';
import { EraseDialog } from './EraseDialog.tsx';

/** Saving progress to a file, opening one, and erasing everything. */
export function Keeping() {
  const say = useSay();
  const { desk, deck, setSitting } = useSession();
  const { progress, unreadable } = useDesk();
  const [refused, setRefused] = useState<Text | null>(null);
  const [news, setNews] = useState<Text | null>(null);
  const [erasing, setErasing] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  const nothing = isEmpty(progress) && !unreadable;

  async function open({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const file = input.files?.[0];
    if (!file) return;
    setRefused(null);
    setNews(null);
    const read = readProgress(await file.text());
    // So that the same file can be chosen again once it has been mended.
    input.value = '';
    if ('refusal' in read) {
      const why = refusalInWords(read.refusal);
      setRefused({
        zh: `没有打开“${file.name}”，原有的进度没有改动。${why.zh}`,
        en: `“${file.name}” was not opened, and your progress is unchanged. ${why.en}`,
      });
      return;
    }
    desk.take(read.progress);
    const count = Object.keys(read.progress.cards).length;
    setNews({
      zh: `已打开“${file.name}”，其中有${count}题的记录，与本机的合在一起：同一题以后答的为准。`,
      en: `“${file.name}” was opened: records of ${count} cards, joined with those here. Of each card the later answer counts.`,
    });
  }

  function erase() {
    desk.erase();
    setSitting(null);
    setErasing(false);
    setNews({ zh: '已清除全部学习进度。', en: 'All progress is erased.' });
    // Until the dialog is gone nothing else can take the focus.
    requestAnimationFrame(() => status.current?.focus());
  }

  return (
    <section aria-labelledby="keeping">
      <h3 id="keeping">{say({ zh: '保存进度', en: 'Keeping your progress' })}</h3>
      <p className="hint">
        {say({
          zh: '进度只在这个浏览器里。换电脑、清理浏览器之前，先存为文件。',
          en: 'Progress is in this browser only. Save it to a file before you change computers or clear the browser.',
        })}
      </p>
      <div className="field">
        <label htmlFor="open-progress">
          {say({ zh: '打开以前存下的进度（.study.json）', en: 'Open progress saved before (.study.json)' })}
        </label>
        <input
          id="open-progress"
          type="file"
          accept=".json,application/json"
          aria-describedby="open-progress-outcome"
          onChange={(event) => void open(event)}
        />
      </div>
      <div id="open-progress-outcome" role="alert">
        {refused && <p className="error">{say(refused)}</p>}
      </div>
      <div ref={status} role="status" tabIndex={-1} className="news">
        {news && <p className="message">{say(news)}</p>}
      </div>
      {!nothing && (
        <p className="actions">
          <button type="button" onClick={() => download(progressFile(progress, deck.language))}>
            {say({ zh: '把进度存为文件', en: 'Save progress to a file' })}
          </button>
          <button type="button" className="danger" onClick={() => setErasing(true)}>
            {say({ zh: '清除进度', en: 'Erase progress' })}
          </button>
        </p>
      )}
      {erasing && <EraseDialog onErase={erase} onKeep={() => setErasing(false)} />}
    </section>
  );
}
