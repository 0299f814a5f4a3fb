import type { Target } from '../logic/router.ts';

/** Where things stand on the page. */
export const elementIdOf = ({ kind, id }: Target): string => `${kind}-${id}`;

/** Where one types what to search for. */
export const filterId = 'filter-words';

const controls = 'input:not([type="hidden"]), select, textarea, button';

/** Brings a question or a topic into view and puts the focus there. False if it is not to be seen. */
export function show(target: Target): boolean {
  const element = document.getElementById(elementIdOf(target));
  if (!element || element.closest('[hidden]')) return false;
  const answer = element.querySelector('[data-answer]');
  const first =
    answer?.querySelector<HTMLElement>('input:checked') ?? answer?.querySelector<HTMLElement>(controls);
  element.scrollIntoView({ block: 'start' });
  (first ?? element).focus({ preventScroll: true });
  return true;
}

/** The question that the focus is in. */
export function questionAt(element: Element | null): string | null {
  return element?.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? null;
}
