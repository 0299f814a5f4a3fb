import { useEffect, useState, useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The address after `#`: where in an island the reader is. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash);

/** Whether the reader has come from another screen: then the heading takes the focus. */
export function useMoved(): boolean {
  const [moved, setMoved] = useState(false);
  useEffect(() => subscribe(() => setMoved(true)), []);
  return moved;
}

/** Goes elsewhere; Back comes back. */
export function go(hash: string): void {
  window.location.hash = hash;
}
