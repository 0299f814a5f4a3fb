import type { Check } from '../draft.ts';
import { areas } from './areas.ts';
import { coverage } from './coverage.ts';
import { citations } from './citations.ts';
import { draftingNotes } from './drafting-notes.ts';
import { expectations } from './expectations.ts';
import { fragments } from './fragments.ts';
import { identifiers } from './identifiers.ts';
import { moved } from './moved.ts';
import { obligations } from './obligations.ts';
import { questionBank } from './question-bank.ts';
import { rosterFields } from './roster-fields.ts';
import { terms } from './terms.ts';
import { translation } from './translation.ts';
import { verbatim } from './verbatim.ts';
import { workedAgency } from './worked-agency.ts';

/** Everything that must hold between the files of the content: one function per invariant. */
export const checks: readonly Check[] = [
  identifiers,
  fragments,
  obligations,
  areas,
  coverage,
  expectations,
  questionBank,
  rosterFields,
  moved,
  citations,
  draftingNotes,
  terms,
  translation,
  verbatim,
  workedAgency,
];
