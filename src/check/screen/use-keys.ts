import { useEffect, type RefObject } from 'react';
import { neighbour } from '../logic/next.ts';
import type { Plan } from '../logic/plan.ts';
import { questionAt, show } from './places.ts';

const isOption = (element: EventTarget | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox');

/** These open their own list or calendar on Alt+↓. */
const opensItself = (element: EventTarget | null): boolean =>
  element instanceof HTMLSelectElement || (element instanceof HTMLInputElement && element.type === 'date');

/** 1 to 9 pick an option while the focus is on one of its question. */
function pick(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
  if (!isOption(event.target)) return;
  const options = event.target.closest('[data-options]')?.querySelectorAll<HTMLInputElement>('input');
  const option = options?.[Number(event.key) - 1];
  if (!option) return;
  event.preventDefault();
  option.focus();
  option.click();
}

/** Alt and an arrow go from question to question. */
function step(event: KeyboardEvent, questions: readonly string[]) {
  if (!event.altKey || event.ctrlKey || event.metaKey || opensItself(event.target)) return;
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const next = neighbour(questions, questionAt(document.activeElement), event.key === 'ArrowDown' ? 1 : -1);
  if (next !== undefined) show({ kind: 'question', id: next });
}

/** Lets the form be worked from the keyboard beyond what browsers give. */
export function useKeys(screen: RefObject<HTMLElement | null>, plan: Plan): void {
  useEffect(() => {
    const element = screen.current;
    const questions = plan.questions.map(({ id }) => id);
    const onKey = (event: KeyboardEvent) => {
      pick(event);
      step(event, questions);
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [screen, plan]);
}
