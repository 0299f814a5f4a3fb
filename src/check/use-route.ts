import { useMemo } from 'react';
import { useHash } from '../island/use-hash.ts';
import { parseHash, type Route } from './logic/router.ts';

/** Where the reader is. */
export function useRoute(): Route {
  const hash = useHash();
  return useMemo(() => parseHash(hash), [hash]);
}

/** Goes elsewhere in place of where the reader is: Back skips it. */
export function goInstead(hash: string): void {
  window.location.replace(hash);
}
