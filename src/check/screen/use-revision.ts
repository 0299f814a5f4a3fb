import { useEffect, useRef, useState, type RefObject } from 'react';
import { same } from '../keep/merge.ts';

interface Revision<T> {
  /** Changes when the form is to be made anew out of what another window has written. */
  revision: number;
  /** Another window has written, and the form waits for the reader to leave it. */
  waiting: boolean;
  /** Tells of a value that this form has written itself. */
  wrote: (value: T) => void;
}

/**
 * Decides when an uncontrolled form is made anew because another window has changed what it shows: at once, or,
 * while the reader is in the middle of it, when they leave it. What they have brought back themselves (`restored` counts
 * how often) is none of another window's: whoever calls makes the form anew.
 */
export function useRevision<T>(value: T, element: RefObject<HTMLElement | null>, restored = 0): Revision<T> {
  const shown = useRef(value);
  const restoredBefore = useRef(restored);
  const [revision, setRevision] = useState(0);
  const [waiting, setWaiting] = useState(false);

  useEffect(() => {
    if (restoredBefore.current !== restored) {
      restoredBefore.current = restored;
      shown.current = value;
    }
    const isForeign = !same(shown.current, value);
    const isBusy = document.hasFocus() && Boolean(element.current?.contains(document.activeElement));
    if (isForeign && !isBusy) {
      shown.current = value;
      setRevision((before) => before + 1);
    }
    setWaiting(isForeign && isBusy);
  }, [value, element, restored]);

  useEffect(() => {
    const place = element.current;
    if (!waiting || !place) return;
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && place.contains(relatedTarget)) return;
      shown.current = value;
      setRevision((before) => before + 1);
      setWaiting(false);
    };
    place.addEventListener('focusout', onLeave);
    return () => place.removeEventListener('focusout', onLeave);
  }, [waiting, value, element]);

  const [wrote] = useState(() => (written: T) => {
    shown.current = written;
  });
  return { revision, waiting, wrote };
}
