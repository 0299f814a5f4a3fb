import { languages } from '../../model/text.ts';
import type { Check } from '../draft.ts';
import type { Clause } from '../library.ts';
import type { Problem } from '../problem.ts';

/**
 * Every word of a clause belongs to a provision, and every provision quotes its clause. Cover and contents list say
 * nothing of the subject.
 */
export const fragments: Check = ({ standards }) =>
  standards.flatMap(({ standard }) => {
    const saying = new Set(
      standard.chapters
        .filter(({ role }) => role !== 'cover' && role !== 'contents')
        .map(({ clause }) => clause.id),
    );
    return standard.clauses
      .filter(({ chapter }) => saying.has(chapter))
      .flatMap((clause) => {
        if (clause.provisions.length === 0) return silent(clause);
        const wrong = misquoted(clause);
        return wrong.length > 0 ? wrong : unquoted(clause);
      });
  });

/** Words that lead in a list say nothing by themselves. */
const leadsIn = (words: string, { children }: Clause): boolean =>
  children.length > 0 && /：$|下列|以下|如下/.test(words);

/** A clause with text, or a row with cells, that nothing is said of. The heads of a table are no such text. */
function silent(clause: Clause): Problem[] {
  const { id, kind, text, cells, at } = clause;
  const words = text?.zh ?? (kind === 'row' ? cells?.map(({ zh }) => zh).join('：') : undefined);
  if (!words || kind === 'reference' || leadsIn(words, clause)) return [];
  return [
    {
      at,
      message: `clause ${id} says something but has no obligation`,
      expected: 'obligation or provisions',
    },
  ];
}

function misquoted({ text, provisions, at }: Clause): Problem[] {
  if (!text) return [];
  return provisions.flatMap((provision) =>
    languages
      .filter((language) => !text[language].includes(provision.text[language]))
      .map((language) => ({
        at,
        message: `provision ${provision.id} does not stand in its clause (${language})`,
        expected: `a part of “${text[language]}”`,
        found: `“${provision.text[language]}”`,
      })),
  );
}

/** Words between what the provisions of a clause quote, save a sentence that leads in a list. */
function unquoted(clause: Clause): Problem[] {
  const { id, text, provisions, at } = clause;
  if (!text) return [];
  return provisions
    .reduce((rest, provision) => rest.replace(provision.text.zh, '□'), text.zh)
    .split(/[□。；]/)
    .filter((words) => /[\p{Letter}\d]/u.test(words) && !leadsIn(words, clause))
    .map((words) => ({ at, message: `no provision of clause ${id} says “${words}”` }));
}
