import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Pack } from '../model/pack.ts';
import type { Text } from '../model/text.ts';
import { say } from '../words/join.ts';
import type { Shelf, ShelfState } from './keep/shelf.ts';
import type { Unfinished } from './keep/unfinished.ts';

/** What every screen works with. */
export interface Session {
  pack: Pack;
  /** Where the same pack lies in the other language. */
  otherPackUrl: string;
  shelf: Shelf;
  unfinished: Unfinished;
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
  const { language } = useSession().pack;
  return (text) => say(text, language);
}

/** Something of the shelf, kept up to date. `select` is to give the same thing as long as it has not changed. */
export function useShelf<T>(select: (state: ShelfState) => T): T {
  const { shelf } = useSession();
  return useSyncExternalStore(shelf.subscribe, () => select(shelf.state()));
}
