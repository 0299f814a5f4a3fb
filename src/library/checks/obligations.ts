import type { Obligation } from '../../model/clause.ts';
import type { Check } from '../draft.ts';
import { modalsIn } from './modal-verbs.ts';

/** What stands in the same sentence before a part of a text. */
function beforeIn(sentence: string, part: string): string {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(part)));
  return before.slice(before.lastIndexOf('。') + 1);
}

/**
 * The obligation is that of the provision's own modal verb, the strongest where it has several; else that of an
 * earlier one in its sentence (“应A，B”); else that of the sentence that leads in the list; else it is a statement.
 * In chapters without requirements everything is a statement.
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
        const ledIn = modalsIn(provision.leadIn?.zh ?? '');
        const expected: Obligation[] = stating.has(clause.chapter)
          ? ['statement']
          : own.length > 0
            ? own
            : // A part of a sentence goes with its verb, unless it has a subject of its own.
              [
                ...modalsIn(beforeIn(clause.text?.zh ?? '', provision.text.zh)),
                ...(ledIn.length > 0 ? ledIn : ['statement' as const]),
              ];
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
