import { useState } from 'react';
import { fileName } from '../../export/file-name.ts';
import type { Text } from '../../model/text.ts';
import { say as sayIn } from '../../words/join.ts';
import { download } from '../../export/download.ts';
import { useSay } from '../session.ts';
import { formats, markdownOf, type Format, type Made } from './formats.ts';

type Outcome = 'busy' | 'done' | 'copied' | 'failed';
interface Progress {
  outcome: Outcome;
  label: Text;
}

const words: Record<Outcome, (label: Text) => Text> = {
  busy: ({ zh, en }) => ({ zh: `正在生成${zh}……`, en: `Making ${en}…` }),
  done: ({ zh, en }) => ({
    zh: `已生成${zh}，请在浏览器的下载中查看。`,
    en: `${en} is among your downloads.`,
  }),
  copied: ({ zh, en }) => ({ zh: `已复制${zh}，可以粘贴。`, en: `${en} is on the clipboard, to be pasted.` }),
  failed: ({ zh, en }) => ({
    zh: `${zh}没有生成，可能是断网或浏览器不允许。请再试一次，或改用打印。`,
    en: `${en} could not be made: you may be offline, or the browser does not allow it. Try again, or print instead.`,
  }),
};

const markdown: Text = { zh: 'Markdown', en: 'Markdown' };

/** The report as files, on the clipboard, and on paper. */
export function Downloads({ made }: { made: Made }) {
  const say = useSay();
  const [progress, setProgress] = useState<Progress | null>(null);
  const busy = progress?.outcome === 'busy';

  async function run(label: Text, outcome: Outcome, work: () => Promise<void>) {
    if (busy) return;
    setProgress({ outcome: 'busy', label });
    try {
      await work();
      setProgress({ outcome, label });
    } catch {
      setProgress({ outcome: 'failed', label });
    }
  }

  const take = ({ extension, label, make }: Format) =>
    run(label, 'done', async () => {
      const blob = await make(made);
      const [{ agency, date }] = made.reports;
      const { language } = made.document;
      const title = sayIn({ zh: '差距报告', en: 'gap report' }, language === 'en' ? 'en' : 'zh');
      download({ name: fileName([agency, title, date], extension), blob });
    });

  const copy = () =>
    run(markdown, 'copied', async () => navigator.clipboard.writeText(await markdownOf(made)));

  const text = progress && say(words[progress.outcome](progress.label));
  return (
    <div className="downloads">
      <p className="actions">
        {formats.map((format) => (
          // Not `disabled`, which would take the focus away from somebody who works by keyboard.
          <button key={format.extension} type="button" aria-disabled={busy} onClick={() => void take(format)}>
            {say(format.label)}
          </button>
        ))}
        <button type="button" aria-disabled={busy} onClick={() => void copy()}>
          {say({ zh: '复制为Markdown', en: 'Copy as Markdown' })}
        </button>
        <button type="button" onClick={() => window.print()}>
          {say({ zh: '打印', en: 'Print' })}
        </button>
      </p>
      <p role="status" className="download-state">
        {progress?.outcome !== 'failed' && text}
      </p>
      <div role="alert">
        {progress?.outcome === 'failed' && <p className="message message-error">{text}</p>}
      </div>
    </div>
  );
}
