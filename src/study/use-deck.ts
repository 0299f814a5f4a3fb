import { useCallback, useEffect, useState } from 'react';
import type { Deck } from './cards/card.ts';

/** A deck on its way: there, failed, or neither yet. */
export interface Fetched {
  deck: Deck | null;
  failed: boolean;
  again: () => void;
}

/** Fetches a deck; nothing as long as there is no address. */
export function useDeck(url: string | null): Fetched {
  const [deck, setDeck] = useState<Deck | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!url) return;
    const stop = new AbortController();
    fetch(url, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((read: Deck) => setDeck(read))
      .catch(() => !stop.signal.aborted && setFailed(true));
    return () => stop.abort();
  }, [url, attempt]);
  const again = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return { deck, failed, again };
}
