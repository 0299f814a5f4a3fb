import { useState, type ReactNode } from 'react';

interface Props {
  summary: ReactNode;
  className?: string;
  /** Open from the start. */
  open?: boolean;
  children: ReactNode;
}

/** Something that can be unfolded. What is inside is made when it is first opened, and stays. */
export function Disclosure({ summary, className = '', open = false, children }: Props) {
  const [wasOpen, setWasOpen] = useState(open);
  return (
    <details
      className={`disclosure ${className}`}
      open={open}
      onToggle={(event) => event.currentTarget.open && setWasOpen(true)}
    >
      <summary>{summary}</summary>
      {wasOpen && <div className="disclosed">{children}</div>}
    </details>
  );
}
