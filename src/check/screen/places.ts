import type { Target } from '../logic/router.ts';

/** Where things stand on the page. */
export const elementIdOf = ({ kind, id }: Target): string => `${kind}-${id}`;

/** Where one types what to search for. */
export const filterId = 'filter-words';

/** Where the head of the check is changed. */
export const headingId = 'heading-form';

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

/** Puts the focus on a field at the head of the check, or, where that is folded up, on what unfolds it. */
export function showHeading(field: string): void {
  const heading = document.getElementById(headingId);
  const named = `[name="${field}"]`;
  const input = ['details[open] ' + named + ':checked', 'details[open] ' + named, 'summary'].reduce<
    HTMLElement | null | undefined
  >((found, selector) => found ?? heading?.querySelector<HTMLElement>(selector), null);
  input?.focus();
}

/** The question that the focus is in. */
export function questionAt(element: Element | null): string | null {
  return element?.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? null;
}
