import { useMemo, useState } from 'react';
import type { Pack } from '../../model/pack.ts';
import type { Language } from '../../model/text.ts';
import { gapReportDocument } from '../../report/document.ts';
import { buildGapReport } from '../../report/gap-report.ts';
import { hashOf } from '../logic/router.ts';
import { Failure } from '../parts/Failure.tsx';
import { ScreenHeading } from '../parts/ScreenHeading.tsx';
import { useCheck } from '../screen/current.ts';
import { useSay, useSession } from '../session.ts';
import { DocumentView } from './DocumentView.tsx';
import { Downloads } from './Downloads.tsx';
import { ReportChoices } from './ReportChoices.tsx';
import { usePackIn } from './use-pack-in.ts';

/** The report of a check: on screen, on paper, and as files. */
export default function ReportScreen({ id, takesFocus }: { id: string; takesFocus: boolean }) {
  const say = useSay();
  const session = useSession();
  const [language, setLanguage] = useState<Language>(session.pack.language);
  const { pack, failed, retry } = usePackIn(language);
  return (
    <div className="report">
      <p className="back">
        <a href={hashOf.check(id)}>{say({ zh: '回到自查', en: 'Back to the check' })}</a>
      </p>
      <ScreenHeading takesFocus={takesFocus}>{say({ zh: '差距报告', en: 'Gap report' })}</ScreenHeading>
      <Failure />
      <ReportChoices id={id} language={language} onLanguage={setLanguage} />
      {pack && <Report id={id} pack={pack} />}
      <div role="status">
        {!pack && !failed && (
          <p className="message">
            {say({ zh: '正在取另一种语言的文本……', en: 'Fetching the other language…' })}
          </p>
        )}
      </div>
      <div role="alert">
        {failed && (
          <p className="message message-error">
            {say({
              zh: '取不到另一种语言的文本，可能是断网。已填的内容不受影响。',
              en: 'The other language could not be fetched; you may be offline. Your answers are not affected. ',
            })}
            <button type="button" onClick={retry}>
              {say({ zh: '再试一次', en: 'Try again' })}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

function Report({ id, pack }: { id: string; pack: Pack }) {
  const check = useCheck(id, (current) => current);
  const report = useMemo(() => buildGapReport(check, pack), [check, pack]);
  const document = useMemo(() => gapReportDocument(report), [report]);
  return (
    <>
      <Downloads report={report} document={document} />
      <DocumentView document={document} />
    </>
  );
}
