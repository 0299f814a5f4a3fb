import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Text } from '../model/text.ts';
import { say } from '../words/join.ts';
import type { Card, Deck } from './cards/card.ts';
import type { Desk, DeskState } from './keep/desk.ts';
import type { Sitting } from './learn/sitting.ts';

/** What every screen works with. */
export interface Session {
  deck: Deck;
  find: (id: string) => Card | undefined;
  desk: Desk;
  /** The sitting that is going on or was last finished. */
  sitting: Sitting | null;
  setSitting: (sitting: Sitting | null) => void;
  /** The other language is shown beneath. */
  help: boolean;
  setHelp: (help: boolean) => void;
  /** The same card in the other language, once it has been fetched. */
  inOther: (id: string) => Card | undefined;
  guideHref: string;
}

export const SessionContext = createContext<Session | null>(null);

/** The session that the screen is part of. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session here.');
  return session;
}

/** Says something in the language of the page. */
export function useSay(): (text: Text) => string {
  const { language } = useSession().deck;
  return (text) => say(text, language);
}

/** What the desk knows, kept up to date. */
export function useDesk(): DeskState {
  const { desk } = useSession();
  return useSyncExternalStore(desk.subscribe, desk.state);
}
