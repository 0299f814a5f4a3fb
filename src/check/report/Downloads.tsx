import { useState } from 'react';
import type { Document } from '../../export/document.ts';
import { fileName } from '../../export/file-name.ts';
import type { Text } from '../../model/text.ts';
import type { GapReport } from '../../report/schema.ts';
import { say as sayIn } from '../../words/join.ts';
import { download } from '../download.ts';
import { useSay } from '../session.ts';
import { formats, type Format } from './formats.ts';

interface Props {
  report: GapReport;
  document: Document;
}

type Progress = { phase: 'busy' | 'done' | 'failed'; format: Format };

const words: Record<Progress['phase'], (label: Text) => Text> = {
  busy: ({ zh, en }) => ({ zh: `正在生成${zh}……`, en: `Making ${en}…` }),
  done: ({ zh, en }) => ({
    zh: `已生成${zh}，请在浏览器的下载中查看。`,
    en: `${en} is among your downloads.`,
  }),
  failed: ({ zh, en }) => ({
    zh: `${zh}没有生成，可能是断网。请再试一次，或改用打印。`,
    en: `${en} could not be made; you may be offline. Try again, or print instead.`,
  }),
};

/** The report as files, and on paper. */
export function Downloads({ report, document }: Props) {
  const say = useSay();
  const [progress, setProgress] = useState<Progress | null>(null);
  const busy = progress?.phase === 'busy';

  async function take(format: Format) {
    if (busy) return;
    setProgress({ phase: 'busy', format });
    try {
      const blob = await format.make(report, document);
      const title = sayIn({ zh: '差距报告', en: 'gap report' }, report.language);
      download({ name: fileName([report.agency, title, report.date], format.extension), blob });
      setProgress({ phase: 'done', format });
    } catch {
      setProgress({ phase: 'failed', format });
    }
  }

  const text = progress && say(words[progress.phase](progress.format.label));
  return (
    <div className="downloads">
      <p className="actions">
        {formats.map((format) => (
          // Not `disabled`, which would take the focus away from somebody who works by keyboard.
          <button key={format.extension} type="button" aria-disabled={busy} onClick={() => void take(format)}>
            {say(format.label)}
          </button>
        ))}
        <button type="button" onClick={() => window.print()}>
          {say({ zh: '打印', en: 'Print' })}
        </button>
      </p>
      <p role="status" className="download-state">
        {progress?.phase !== 'failed' && text}
      </p>
      <div role="alert">
        {progress?.phase === 'failed' && <p className="message message-error">{text}</p>}
      </div>
    </div>
  );
}
