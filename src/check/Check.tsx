import '../island/no-eval.ts';
import { useEffect, useMemo, useState } from 'react';
import type { Pack } from '../model/pack.ts';
import { say } from '../words/join.ts';
import { openKeep, type Keep } from './keep/open.ts';
import { ErrorBoundary } from '../island/ErrorBoundary.tsx';
import { BrokenDown } from './parts/BrokenDown.tsx';
import { Screens } from './Screens.tsx';
import { SessionContext, type Session } from './session.ts';
import { useSync } from './use-sync.ts';

interface Props {
  /** In the page's language. */
  pack: Pack;
  /** Where the pack lies in the other language, for reports. */
  otherPackUrl: string;
}

/** What this browser keeps, as soon as it is open. */
function useKeep(pack: Pack): Keep | null {
  const [keep, setKeep] = useState<Keep | null>(null);
  const [moved] = useState(pack.moved);
  useEffect(() => {
    let isHere = true;
    void openKeep(moved).then((opened) => isHere && setKeep(opened));
    return () => {
      isHere = false;
    };
  }, [moved]);
  return keep;
}

/** The self-assessment: the form, the checks kept in this browser, and their reports. */
export default function Check({ pack, otherPackUrl }: Props) {
  const keep = useKeep(pack);
  const { language } = pack;
  useSync(keep);
  const session = useMemo<Session | null>(
    () => keep && { pack, otherPackUrl, shelf: keep.shelf, unfinished: keep.unfinished },
    [keep, pack, otherPackUrl],
  );
  return (
    <div className="island check not-content" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <ErrorBoundary message={<BrokenDown shelf={keep?.shelf} language={language} />}>
        {session ? (
          <SessionContext value={session}>
            <Screens />
          </SessionContext>
        ) : (
          <p className="loading">{say({ zh: '正在打开自查……', en: 'Opening the check…' }, language)}</p>
        )}
      </ErrorBoundary>
    </div>
  );
}
