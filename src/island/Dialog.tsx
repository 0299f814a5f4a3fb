import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  /** The question that is asked. */
  title: string;
  text: string;
  /** The label of the button that goes back: it comes first, and has the focus. */
  back: string;
  /** Called when the reader goes back, by that button or by Escape. */
  onBack: () => void;
  /** The other buttons. */
  children: ReactNode;
}

/** Asks before something that cannot be undone. */
export function Dialog({ title, text, back, onBack, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onClose={onBack}
    >
      <h3 id={`${id}title`}>{title}</h3>
      <p id={`${id}text`}>{text}</p>
      <p className="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          {back}
        </button>
        {children}
      </p>
    </dialog>
  );
}
