import type { Language } from '../../model/text.ts';
import { list, say } from '../../words/join.ts';
import { unheededIn, type Choice, type Known } from '../choice.ts';

/** The boxes of a form in which standards are chosen. */
export const boxesIn = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[name=standard]'),
];

/** Ticks the standards of a choice. */
export function tick(form: HTMLFormElement, { standards }: Choice): void {
  for (const box of boxesIn(form)) box.checked = standards.includes(box.value);
}

/** Shows what concerns the chosen standards and hides the rest. */
export function showStandards(root: HTMLElement, { standards }: Choice): void {
  const named = (list = '') => list.split(' ');
  for (const element of root.querySelectorAll<HTMLElement>('[data-standard]'))
    element.hidden = !standards.includes(element.dataset.standard!);
  for (const element of root.querySelectorAll<HTMLElement>('[data-among]'))
    element.hidden = !named(element.dataset.among).some((one) => standards.includes(one));
  for (const element of root.querySelectorAll<HTMLElement>('[data-between]'))
    element.hidden = !named(element.dataset.between).every((one) => standards.includes(one));
  for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
    const members = [...group.querySelectorAll<HTMLElement>(':is([data-among], [data-between])')];
    group.hidden = members.every(({ hidden }) => hidden);
  }
}

/** Takes the chosen standards along to the other pages of the comparison. */
export function carryAlong({ standards }: Choice, known: readonly string[]): void {
  const query = new URLSearchParams();
  if (standards.length < known.length) for (const id of standards) query.append('standard', id);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-carries]')) {
    const url = new URL(link.href);
    url.search = query.toString();
    link.href = url.href;
  }
}

/** Says something that has gone wrong; nothing where the text is empty. */
export function alertIn(root: HTMLElement, text: string): void {
  const place = root.querySelector<HTMLElement>('[data-alert]')!;
  place.textContent = text;
  place.classList.toggle('choose-alert', text !== '');
}

/** What is said of an address part of which has no effect; nothing where all of it has. */
export function unheeded(query: URLSearchParams, known: Known, language: Language): string {
  const parts = unheededIn(query, known);
  if (parts.length === 0) return '';
  const named = list(parts, language);
  const standards = query.getAll('standard');
  const isNoChoice = standards.length > 0 && standards.every((id) => parts.includes(`standard=${id}`));
  const atLeast = isNoChoice
    ? { zh: '至少要有两份认得的标准才能比较。', en: ' It takes at least two known standards to compare.' }
    : { zh: '', en: '' };
  return say(
    {
      zh: `网址里的这些内容在这一页不起作用：${named}。${atLeast.zh}下面是按其余内容显示的。`,
      en: `Parts of the address have no effect on this page: ${named}.${atLeast.en} Below is what the rest of it shows.`,
    },
    language,
  );
}

/** What is said where fewer than two standards are ticked. */
export const tooFew = (language: Language): string =>
  say(
    {
      zh: '请至少选两份标准。下面还是上一次的结果。',
      en: 'Choose at least two standards. Below is what was shown before.',
    },
    language,
  );

/** What is said where the data of a view cannot be fetched. */
export const notFetched = (language: Language): string =>
  say(
    {
      zh: '没有取到筛选所需的数据，可能是断网。下面没有按所选筛选；改动任何一项会再试。',
      en: 'What the choice needs could not be fetched; you may be offline. What is below is not narrowed; changing anything tries again.',
    },
    language,
  );
