import './no-eval.ts';
import { useState } from 'react';
import type { Pack } from '../model/pack.ts';
import { createShelf } from './keep/shelf.ts';
import { browserStorage } from './keep/storage.ts';
import { createUnfinished } from './keep/unfinished.ts';
import { ErrorBoundary } from './parts/ErrorBoundary.tsx';
import { Screens } from './Screens.tsx';
import { SessionContext, type Session } from './session.ts';
import { useSync } from './use-sync.ts';

interface Props {
  /** In the page's language. */
  pack: Pack;
  /** Where the pack lies in the other language, for reports. */
  otherPackUrl: string;
}

function open({ pack, otherPackUrl }: Props): Session {
  const storage = browserStorage();
  return {
    pack,
    otherPackUrl,
    shelf: createShelf(storage, () => new Date()),
    unfinished: createUnfinished(storage),
  };
}

/** The self-assessment: the form, the checks kept in this browser, and their reports. */
export default function Check(props: Props) {
  const [session] = useState(() => open(props));
  const { language } = session.pack;
  useSync(session.shelf);
  return (
    <div className="check not-content" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <ErrorBoundary language={language}>
        <SessionContext value={session}>
          <Screens />
        </SessionContext>
      </ErrorBoundary>
    </div>
  );
}
