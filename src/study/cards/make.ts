import { openBank } from './bank.ts';
import type { BilingualCard } from './card.ts';
import { caseCards } from './kinds/case.ts';
import { definitionCards } from './kinds/definition.ts';
import { missingCards } from './kinds/missing.ts';
import { obligationCards } from './kinds/obligation.ts';
import { staffCaseCards } from './kinds/staff-case.ts';
import { termCards } from './kinds/term.ts';
import { thresholdCards } from './kinds/threshold.ts';
import { whoseCards } from './kinds/whose.ts';
import type { Source } from './source.ts';

/** Every card that the data settles. Pure: the same source gives the same cards. */
export function makeCards(source: Source): BilingualCard[] {
  const bank = openBank(source);
  return [
    thresholdCards,
    obligationCards,
    missingCards,
    caseCards,
    staffCaseCards,
    whoseCards,
    definitionCards,
    termCards,
  ].flatMap((make) => make(bank));
}
