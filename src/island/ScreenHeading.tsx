import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of a screen. It takes the focus when the reader comes from another screen. */
export function ScreenHeading({ takesFocus, children }: { takesFocus: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    window.scrollTo({ top: 0 });
    heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1} className="screen-heading">
      {children}
    </h2>
  );
}
