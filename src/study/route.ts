import { useMemo } from 'react';
import { useHash } from '../island/use-hash.ts';

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

/** Where the reader is. */
export function useRoute(): Route {
  const hash = useHash();
  return useMemo(() => parseHash(hash), [hash]);
}
