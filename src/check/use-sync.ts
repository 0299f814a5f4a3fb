import { useEffect } from 'react';
import type { Shelf } from './keep/shelf.ts';

/** Keeps the shelf in step with other windows, and makes a last attempt to keep everything before leaving. */
export function useSync(shelf: Shelf): void {
  useEffect(() => {
    const onStorage = (event: StorageEvent) => shelf.takeOver(event.key);
    const onLeave = () => shelf.flush();
    window.addEventListener('storage', onStorage);
    window.addEventListener('pagehide', onLeave);
    return () => {
      window.removeEventListener('storage', onStorage);
      window.removeEventListener('pagehide', onLeave);
    };
  }, [shelf]);
}
