import type { Language } from '../../model/text.ts';
import { obligationLabels } from '../../words/labels.ts';
import { excerpt, type Hit } from './rank.ts';

const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

function item({ entry, marks }: Hit, language: Language): HTMLLIElement {
  const link = element('a', 'search-hit');
  link.href = entry.url;
  const name = element('span', 'search-name', entry.name);
  const place = element('span', 'search-place', entry.place);
  const text = element('span', 'search-text');
  for (const piece of excerpt(entry.text, marks))
    text.append(piece.marked ? element('mark', '', piece.text) : piece.text);
  const obligations = entry.obligations.map((obligation) =>
    element('span', 'search-obligation', obligationLabels[obligation][language]),
  );
  link.append(name, ...obligations, place, text);
  const made = document.createElement('li');
  made.append(link);
  return made;
}

/** Shows hits and says how many there are. What stands there already stays, and keeps the focus if it has it. */
export function render(
  list: HTMLOListElement,
  status: HTMLElement,
  hits: Hit[],
  query: string,
  language: Language,
): void {
  const shown = [...list.children];
  const made = hits.map((hit) => item(hit, language));
  for (const [index, next] of made.entries()) {
    const present = shown[index];
    if (!present) list.append(next);
    else if (!present.isEqualNode(next)) present.replaceWith(next);
  }
  for (const surplus of shown.slice(made.length)) surplus.remove();
  if (query.trim() === '') status.textContent = '';
  else if (hits.length === 0)
    status.textContent =
      language === 'zh'
        ? `没有找到“${query.trim()}”。可换一个更短的词，或用条号查。`
        : `Nothing found for “${query.trim()}”. Try a shorter word, or a clause number.`;
  else
    status.textContent =
      language === 'zh'
        ? `${hits.length}条结果`
        : `${hits.length} ${hits.length === 1 ? 'result' : 'results'}`;
}
