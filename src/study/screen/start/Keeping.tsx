import { useRef, useState } from 'react';
import { download } from '../../../export/download.ts';
import { EraseDialog } from '../../../island/EraseDialog.tsx';
import { FileField } from '../../../island/FileField.tsx';
import type { Text } from '../../../model/text.ts';
import { counted } from '../../../words/join.ts';
import { progressFile, rawFile } from '../../keep/file.ts';
import { readProgress } from '../../keep/read.ts';
import { refusalInWords } from '../../keep/refusal-words.ts';
import { isEmpty } from '../../learn/progress.ts';
import { useDesk, useSay, useSession } from '../../session.ts';

/** Saving progress to a file, opening one, and erasing everything. */
export function Keeping() {
  const say = useSay();
  const { desk, deck, setSitting } = useSession();
  const { progress, unreadable } = useDesk();
  const [news, setNews] = useState<Text | null>(null);
  const [erasing, setErasing] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  const nothing = isEmpty(progress) && !unreadable;

  function open(name: string, text: string) {
    const read = readProgress(text);
    if ('refusal' in read) {
      setNews(null);
      const why = refusalInWords(read.refusal);
      return (
        <p className="error">
          {say({
            zh: `没有打开“${name}”，原有的进度没有改动。${why.zh}`,
            en: `“${name}” was not opened, and your progress is unchanged. ${why.en}`,
          })}
        </p>
      );
    }
    desk.take(read.progress);
    const count = Object.keys(read.progress.cards).length;
    setNews({
      zh: `已打开“${name}”，其中有${count}题的记录，与本机的合在一起：同一题以后答的为准。`,
      en: `“${name}” was opened: records of ${counted(count, 'card')}, joined with those here. Of each card the later answer counts.`,
    });
    return null;
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
      <FileField
        language={deck.language}
        id="open-progress"
        label={say({
          zh: '打开以前存下的进度（.study.json）',
          en: 'Open progress saved before (.study.json)',
        })}
        onOpen={open}
      />
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
      {erasing && (
        <EraseDialog
          language={deck.language}
          title={{ zh: '清除全部学习进度？', en: 'Erase all progress?' }}
          text={{
            zh: '答过的题、复习的日程和考试结果会从本机浏览器中永久清除，无法恢复。以后还要用的，请先存为文件。',
            en: 'The cards answered, the review schedule and the exam results will be erased from this browser for good and cannot be brought back. If you may need them again, save them to a file first.',
          }}
          file={unreadable ? rawFile(unreadable.raw) : progressFile(progress, deck.language)}
          onErase={erase}
          onKeep={() => setErasing(false)}
        />
      )}
    </section>
  );
}
