import type { Check } from '../draft.ts';
import type { Location, Problem } from '../problem.ts';
import { englishModalsIn, modalsIn } from './modal-verbs.ts';
import { englishNumbersIn, numbersIn } from './numbers.ts';

/** English says what the Chinese says in numbers, modal verbs and terms. */
export const translation: Check = ({ standards, terms }) =>
  standards.flatMap(({ standard }) =>
    standard.clauses.flatMap(({ id, title, printedEnglish, text, cells, provisions, at }) => [
      ...[title, text, ...(cells ?? [])].flatMap((pair) => (pair ? numberProblems(id, pair, at) : [])),
      // A term of which the source itself prints the English is rendered so.
      ...[printedEnglish ? undefined : title, text, ...(cells ?? [])].flatMap((pair) =>
        pair ? termProblems(id, pair, Object.values(terms.value), at) : [],
      ),
      ...(provisions.length > 1 ? provisions.flatMap((part) => numberProblems(part.id, part.text, at)) : []),
      ...(provisions.length > 0 ? provisions : text ? [{ id, text }] : []).flatMap((said) =>
        modalProblems(said.id, said.text, at),
      ),
    ]),
  );

type Pair = { zh: string; en: string };

function numberProblems(id: string, { zh, en }: Pair, at: Location): Problem[] {
  const expected = numbersIn(zh).sort();
  const found = englishNumbersIn(en).sort();
  return String(expected) === String(found)
    ? []
    : [
        {
          at,
          message: `${id}: the English has other numbers than the Chinese`,
          expected: expected.join(' ') || 'none',
          found: found.join(' ') || 'none',
        },
      ];
}

function modalProblems(id: string, { zh, en }: Pair, at: Location): Problem[] {
  const expected = modalsIn(zh);
  const found = englishModalsIn(en);
  return String(expected) === String(found)
    ? []
    : [
        {
          at,
          message: `${id}: the English has other modal verbs than the Chinese`,
          expected: expected.join(' ') || 'none',
          found: found.join(' ') || 'none',
        },
      ];
}

/** The longest terms first: 返乡农民工 is no instance of 农民工, nor “returned migrant worker” of “migrant worker”. */
function termProblems(id: string, { zh, en }: Pair, terms: { term: Pair }[], at: Location): Problem[] {
  let rest = zh;
  let restEn = en.toLowerCase();
  return [...terms]
    .sort((a, b) => b.term.zh.length - a.term.zh.length)
    .flatMap(({ term }) => {
      const rendering = new RegExp(`\\b${stem(term.en)}`, 'g');
      const isRendered = rendering.test(restEn);
      restEn = restEn.replace(rendering, '□');
      if (!rest.includes(term.zh)) return [];
      rest = rest.replaceAll(term.zh, '□');
      return isRendered
        ? []
        : [
            {
              at,
              message: `${id}: the English lacks a defined term`,
              expected: `“${term.en}” for ${term.zh}`,
              found: `“${en}”`,
            },
          ];
    });
}

/** A term in the singular or the plural, as a regular expression. */
const stem = (term: string): string =>
  term
    .toLowerCase()
    .replace(/(?:ies|y|s)$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
