import { languages } from '../../model/text.ts';
import type { Check } from '../draft.ts';

/** What a provision quotes stands in its clause, in both languages; a clause with text says something or leads in a list. */
export const fragments: Check = ({ standards }) =>
  standards.flatMap(({ standard }) =>
    standard.clauses.flatMap((clause) => {
      const { text, provisions, at } = clause;
      if (text && provisions.length === 0 && clause.children.length === 0 && clause.kind !== 'reference')
        return [
          {
            at,
            message: `clause ${clause.id} says something but has no obligation`,
            expected: 'obligation or provisions',
          },
        ];
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
    }),
  );
