import { useMemo, useSyncExternalStore } from 'react';

/** The screens, by the address after `#`. */
export type Route =
  { screen: 'start' } | { screen: 'course'; standard: string } | { screen: 'sitting' } | { screen: 'sheet' };

/** Addresses to link to. */
export const hashOf = {
  start: '#/',
  course: (standard: string) => `#/course/${encodeURIComponent(standard)}`,
  sitting: '#/sitting',
  sheet: '#/sheet',
};

/** Reads the address after the page's own; what is not known is the start. */
export function parseHash(hash: string): Route {
  const [first, second] = hash.replace(/^#?\/?/, '').split('/');
  if (first === 'sitting' || first === 'sheet') return { screen: first };
  if (first === 'course' && second) return { screen: 'course', standard: second };
  return { screen: 'start' };
}

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
