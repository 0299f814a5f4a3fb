import type { ComponentProps } from 'react';

/** One option: the input, the number of its key, the label. */
export function Option({ label, id, ...input }: ComponentProps<'input'> & { label: string; id: string }) {
  return (
    <div className="option">
      <input id={id} {...input} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
