import type { Check } from '../draft.ts';
import { modalsIn } from './modal-verbs.ts';

/**
 * The obligation is that of the modal verb of the sentence, the strongest where it has several; else that of the
 * sentence that leads in the list; else it is a statement. In chapters without requirements everything is a
 * statement.
 */
export const obligations: Check = ({ standards }) =>
  standards.flatMap(({ standard }) => {
    const stating = new Set(
      standard.chapters
        .filter(({ role }) => role !== 'requirements' && role !== 'annex')
        .map(({ clause }) => clause.id),
    );
    return standard.clauses.flatMap((clause) =>
      clause.provisions.flatMap((provision) => {
        const own = modalsIn(provision.text.zh).slice(0, 1);
        const governed = own.length > 0 ? own : modalsIn(provision.leadIn?.zh ?? '');
        const expected =
          stating.has(clause.chapter) || governed.length === 0 ? ['statement' as const] : governed;
        return expected.includes(provision.obligation)
          ? []
          : [
              {
                at: clause.at,
                message: `the words of ${provision.id} do not bear out its obligation`,
                expected: expected.join(' or '),
                found: provision.obligation,
              },
            ];
      }),
    );
  });
