import { useMemo, useSyncExternalStore } from 'react';
import { parseHash, type Route } from './logic/router.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Where the reader is. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseHash(hash), [hash]);
}

/** Goes elsewhere; Back comes back. */
export function go(hash: string): void {
  window.location.hash = hash;
}

/** Goes elsewhere in place of where the reader is: Back skips it. */
export function goInstead(hash: string): void {
  window.location.replace(hash);
}
