import { useEffect } from 'react';
import type { Keep } from './keep/open.ts';

/**
 * Keeps the shelf in step with other windows, makes a last attempt to keep everything before the page is left, and
 * has the browser ask before what could not be kept is lost.
 */
export function useSync(keep: Keep | null): void {
  useEffect(() => {
    if (!keep) return;
    const { shelf, neighbours } = keep;
    const onHide = () => document.visibilityState === 'hidden' && shelf.flush();
    const onLeave = (event: BeforeUnloadEvent) => {
      const { failure, checks } = shelf.state();
      shelf.flush();
      if (failure && checks.length > 0) event.preventDefault();
    };
    // A page that the browser had put away has heard nothing meanwhile.
    const onReturn = ({ persisted }: PageTransitionEvent) => persisted && shelf.takeOver(null);
    const deafen = neighbours?.listen((key) => shelf.takeOver(key));
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('beforeunload', onLeave);
    window.addEventListener('pageshow', onReturn);
    return () => {
      deafen?.();
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('beforeunload', onLeave);
      window.removeEventListener('pageshow', onReturn);
    };
  }, [keep]);
}
