import '../island/no-eval.ts';
import { useEffect, useMemo, useState } from 'react';
import * as z from 'zod';
import type { Language } from '../model/text.ts';
import { say } from '../words/join.ts';
import type { Deck } from './cards/card.ts';
import { openDesk, type Desk } from './keep/desk.ts';
import { browserStorage, slot, type Slot } from './keep/storage.ts';
import { Sitting, still } from './learn/sitting.ts';
import { ErrorBoundary } from '../island/ErrorBoundary.tsx';
import { Screens } from './Screens.tsx';
import { SessionContext, type Session } from './session.ts';
import { useDeck } from './use-deck.ts';

interface Props {
  language: Language;
  /** Where the cards lie, in the page's language and in the other. */
  deckUrl: string;
  otherDeckUrl: string;
  guideHref: string;
}

/** What is kept in this browser. */
interface Kept {
  desk: Desk;
  sitting: Slot<Sitting>;
  help: Slot<boolean>;
}

function open(): Kept {
  const storage = browserStorage();
  return {
    desk: openDesk(storage, () => new Date()),
    sitting: slot(storage, 'duibiao:study-sitting', Sitting),
    help: slot(storage, 'duibiao:study-help', z.boolean()),
  };
}

/** The study room: cards, how well they are known, and what is asked today. */
export default function Study(props: Props) {
  const [kept] = useState(open);
  const { language, deckUrl } = props;
  const { deck, failed, again } = useDeck(deckUrl);
  useEffect(() => {
    const onStorage = () => kept.desk.catchUp();
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [kept]);
  return (
    <div className="island study not-content" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <ErrorBoundary
        message={say(
          {
            zh: '学习页面出错了。答过的题仍记在本机浏览器中，请刷新本页继续。',
            en: 'The study room has broken down. What you answered is still kept in this browser: reload the page to go on.',
          },
          language,
        )}
      >
        {deck && <Room {...props} deck={deck} kept={kept} />}
        {!deck && !failed && (
          <p role="status">{say({ zh: '正在取题……', en: 'Fetching the cards…' }, language)}</p>
        )}
        {failed && (
          <div role="alert" className="message message-error">
            <p>
              {say(
                {
                  zh: '题没有取到，可能是网络断了。学习进度没有受影响。',
                  en: 'The cards could not be fetched: the connection may be down. Your progress is not affected.',
                },
                language,
              )}
            </p>
            <p className="actions">
              <button type="button" onClick={again}>
                {say({ zh: '再试一次', en: 'Try again' }, language)}
              </button>
            </p>
          </div>
        )}
      </ErrorBoundary>
    </div>
  );
}

function Room({ deck, kept, otherDeckUrl, guideHref }: Props & { deck: Deck; kept: Kept }) {
  const cards = useMemo(() => new Map(deck.cards.map((card) => [card.id, card])), [deck]);
  const [sitting, setSitting] = useState(() => {
    const left = kept.sitting.get();
    return left && still(left, (id) => cards.has(id));
  });
  const [help, setHelp] = useState(() => kept.help.get() ?? false);
  const other = useDeck(help ? otherDeckUrl : null).deck;
  const others = useMemo(() => new Map(other?.cards.map((card) => [card.id, card])), [other]);
  const session: Session = {
    deck,
    find: (id) => cards.get(id),
    desk: kept.desk,
    sitting,
    setSitting(next) {
      kept.sitting.set(next);
      setSitting(next);
    },
    help,
    setHelp(next) {
      kept.help.set(next);
      setHelp(next);
    },
    inOther: (id) => (help ? others.get(id) : undefined),
    guideHref,
  };
  return (
    <SessionContext value={session}>
      <Screens />
    </SessionContext>
  );
}
