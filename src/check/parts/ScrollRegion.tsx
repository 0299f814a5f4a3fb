import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface Props {
  label: string;
  className?: string;
  children: ReactNode;
}

/** Lets something large scroll inside the page. It takes the focus only where there is something to scroll. */
export function ScrollRegion({ label, className = '', children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  // Before anything is painted: nobody is to meet a region that cannot be reached.
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () =>
      setOverflows(
        element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight + 1,
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={place}
      className={`scroll ${className}`}
      {...(overflows && { role: 'region', 'aria-label': label, tabIndex: 0 })}
    >
      {children}
    </div>
  );
}
