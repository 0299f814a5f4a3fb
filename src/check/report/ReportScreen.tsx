import { useMemo } from 'react';
import type { Pack } from '../../model/pack.ts';
import { anonymous } from '../../report/anonymous.ts';
import { buildGapReport } from '../../report/gap-report.ts';
import { documentIn, type InLanguages } from '../../report/languages.ts';
import { hashOf } from '../logic/router.ts';
import { Failure } from '../parts/Failure.tsx';
import { ScreenHeading } from '../../island/ScreenHeading.tsx';
import { useCheck } from '../screen/current.ts';
import { useSay } from '../session.ts';
import { DocumentView } from './DocumentView.tsx';
import { Downloads } from './Downloads.tsx';
import { ReportChoices } from './ReportChoices.tsx';
import { useChoices, type Choices } from './use-choices.ts';
import { usePacks } from './use-packs.ts';

/** The report of a check: on screen, on paper, and as files. */
export default function ReportScreen({ id, takesFocus }: { id: string; takesFocus: boolean }) {
  const say = useSay();
  const [choices, choose] = useChoices(id);
  const { packs, failed, retry } = usePacks(choices.language);
  return (
    <div className="report">
      <p className="back">
        <a href={hashOf.check(id)}>{say({ zh: '回到自查', en: 'Back to the check' })}</a>
      </p>
      <ScreenHeading takesFocus={takesFocus}>{say({ zh: '差距报告', en: 'Gap report' })}</ScreenHeading>
      <Failure />
      <ReportChoices id={id} choices={choices} onChange={choose} />
      <p className="hint">
        {/* Beside the check, in the language of the page. */}
        <a href="../counting/">{say({ zh: '这些数字怎样数出来', en: 'How things are counted' })}</a>
      </p>
      {packs && <Report id={id} packs={packs} choices={choices} />}
      <div role="status">
        {!packs && !failed && (
          <p className="message">
            {say({ zh: '正在取另一种语言的文本……', en: 'Fetching the other language…' })}
          </p>
        )}
      </div>
      <div role="alert">
        {failed && (
          <div className="message message-error">
            <p>
              {say({
                zh: '取不到另一种语言的文本，可能是断网。已填的内容不受影响；也可以在上面改选本页的语言。',
                en: 'The other language could not be fetched; you may be offline. Your answers are not affected, and the language of this page can be chosen above.',
              })}
            </p>
            <p className="actions">
              <button type="button" onClick={retry}>
                {say({ zh: '再试一次', en: 'Try again' })}
              </button>
            </p>
          </div>
        )}
      </div>
    </div>
  );
}

function Report({ id, packs, choices }: { id: string; packs: readonly Pack[]; choices: Choices }) {
  const check = useCheck(id, (current) => current);
  const { named, parts } = choices;
  const [first, second] = packs as readonly [Pack, Pack?];
  const reports = useMemo((): InLanguages => {
    const reportIn = (pack: Pack) => buildGapReport(named ? check : anonymous(check, pack.language), pack);
    return second ? [reportIn(first), reportIn(second)] : [reportIn(first)];
  }, [check, first, second, named]);
  const document = useMemo(() => documentIn(reports, parts), [reports, parts]);
  return (
    <>
      <Downloads made={{ reports, document, parts }} />
      <DocumentView document={document} />
    </>
  );
}
