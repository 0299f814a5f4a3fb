import type { Language } from '../../model/text.ts';
import { say } from '../../words/join.ts';
import { apartTitle } from '../apart-words.ts';
import { apartOf, isPair } from '../apart.ts';
import { queryOf, type Choice, type Known } from '../choice.ts';

interface Placed {
  element: HTMLElement;
  asks: { standard: string }[];
}

const all = (root: HTMLElement, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

/** The questions that a page holds, each once wherever it stands, in the order of the topics. */
const questionsIn = (root: HTMLElement): Placed[] =>
  all(root, '[data-place]')
    .sort((one, other) => Number(one.dataset.place) - Number(other.dataset.place))
    .map((element) => ({
      element,
      asks: element.dataset.asking!.split(' ').map((standard) => ({ standard })),
    }));

/** Puts each question under the chosen standard that alone asks it, or alone does not; the rest out of sight. */
export function placeApart(root: HTMLElement, choice: Choice, known: Known): void {
  const { standards } = choice;
  const questions = questionsIn(root);
  root.querySelector('[data-rest]')!.append(...questions.map(({ element }) => element));
  for (const { standard, only, missing } of apartOf(questions, standards)) {
    const [row, section] = all(root, `:is(tr, section)[data-standard="${standard}"]`);
    for (const [list, { length }] of [
      ['only', only],
      ['missing', missing],
    ] as const) {
      for (const count of [...all(row!, `[data-count=${list}]`), ...all(section!, `[data-count=${list}]`)])
        count.textContent = String(length);
      for (const none of all(section!, `[data-none=${list}]`)) none.hidden = length > 0;
      for (const some of all(section!, `[data-some=${list}]`)) some.hidden = length === 0;
    }
    section!.querySelector('[data-list=missing]')!.append(...missing.map(({ element }) => element));
    for (const topic of all(section!, '[data-only]')) {
      const items = only.filter(({ element }) => element.dataset.of === topic.dataset.only);
      topic.hidden = items.length === 0;
      topic.querySelector('ul')!.append(...items.map(({ element }) => element));
    }
  }
  for (const title of all(root, '[data-title=only]'))
    title.textContent = say(apartTitle('only', isPair(standards)), root.dataset.language as Language);
  for (const part of all(root, '[data-of-two]')) part.hidden = !isPair(standards);
  for (const part of all(root, '[data-not-of-two]')) part.hidden = isPair(standards);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-shows]')) {
    const url = new URL(link.href);
    url.search = queryOf({ ...choice, show: 'only', of: link.dataset.shows! }, known);
    link.href = url.href;
  }
}
