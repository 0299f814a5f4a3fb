import { useEffect, useRef, type RefObject } from 'react';
import { neighbour, nextUnanswered } from '../logic/next.ts';
import { hashOf } from '../logic/router.ts';
import { go } from '../../island/use-hash.ts';
import { useCurrent, useResultsNow } from './current.ts';
import { filterId, questionAt, show } from './places.ts';
import { useView } from './view.tsx';

const isOption = (element: EventTarget | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox');

/** These open their own list or calendar on Alt+↓. */
const opensItself = (element: EventTarget | null): boolean =>
  element instanceof HTMLSelectElement || (element instanceof HTMLInputElement && element.type === 'date');

/** One of the inputs of an answer that Enter does nothing to. */
const isAnswer = (element: EventTarget | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type !== 'date' && Boolean(element.closest('[data-answer]'));

/** 1 to 9 pick an option while the focus is on one of its question; 0 takes the answer back. */
function pick(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(event.key)) return;
  if (!isOption(event.target)) return;
  const group = event.target.closest('[data-options]');
  const options = group?.querySelectorAll<HTMLInputElement>('input');
  const option =
    event.key === '0' ? group?.querySelector<HTMLElement>('.clear') : options?.[Number(event.key) - 1];
  if (!option) return;
  event.preventDefault();
  option.focus();
  option.click();
}

/** Lets the form be worked from the keyboard beyond what browsers give. {@link KeyHelp} lists the keys. */
export function useKeys(screen: RefObject<HTMLElement | null>): void {
  const { questions, groups } = useView();
  const { id } = useCurrent();
  const resultsNow = useResultsNow();
  const last = useRef<string | null>(null);

  useEffect(() => {
    const element = screen.current;
    const sections = groups.flatMap((group) => group.sections);
    const here = () => questionAt(document.activeElement) ?? last.current;
    const goTo = (question: string | undefined) => {
      if (question === undefined) return;
      last.current = question;
      show({ kind: 'question', id: question });
    };
    const step = (by: 1 | -1) => goTo(neighbour(questions, here(), by));
    const section = (by: 1 | -1) => {
      const at = sections.findIndex((one) => one.questions.some(({ id }) => id === here()));
      const others = by === 1 ? sections.slice(at + 1) : sections.slice(0, Math.max(at, 0)).reverse();
      const first = others.flatMap((one) => one.questions.find(({ id }) => questions.includes(id)) ?? []);
      goTo(first[0]?.id);
    };
    const search = () => {
      const input = document.getElementById(filterId);
      const folded = element?.querySelector<HTMLDetailsElement>('details.filter');
      if (folded) folded.open = true;
      // What is inside is made when it is first opened.
      if (input) input.focus();
      else setTimeout(() => document.getElementById(filterId)?.focus(), 50);
    };
    const withAlt: Record<string, () => void> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      PageDown: () => section(1),
      PageUp: () => section(-1),
      KeyN: () => goTo(nextUnanswered(questions, resultsNow().answered, here())),
      KeyS: search,
      KeyR: () => go(hashOf.report(id)),
    };
    const onKey = (event: KeyboardEvent) => {
      pick(event);
      if (event.ctrlKey || event.metaKey || event.isComposing) return;
      if (event.key === 'Enter' && !event.altKey && isAnswer(event.target)) {
        event.preventDefault();
        step(1);
        return;
      }
      // By the place of the key: with Alt some keyboards give another letter.
      const act = withAlt[event.code];
      if (!event.altKey || !act || (event.code.startsWith('Arrow') && opensItself(event.target))) return;
      event.preventDefault();
      act();
    };
    const onFocus = ({ target }: FocusEvent) => {
      last.current = questionAt(target as Element) ?? last.current;
    };
    document.addEventListener('keydown', onKey);
    element?.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('keydown', onKey);
      element?.removeEventListener('focusin', onFocus);
    };
  }, [screen, id, questions, groups, resultsNow]);
}
