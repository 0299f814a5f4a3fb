import type * as z from 'zod';
import type { Area } from '../model/clause.ts';
import type { Criteria } from '../model/criterion.ts';
import type { Moved } from '../model/moved.ts';
import type { Questions } from '../model/question.ts';
import type { DraftingNotes, Sources, Terms, Topics } from '../model/standard.ts';
import type { WorkedAgency } from '../model/worked-agency.ts';
import type { Standard } from './library.ts';
import type { Problem } from './problem.ts';
import type { Read } from './read.ts';

/** A standard whose files have the right shape, not yet known to agree with each other. */
export interface StandardDraft {
  standard: Standard;
  criteria: Read<Criteria>;
  notes: Read<z.infer<typeof DraftingNotes>>;
  workedAgency?: Read<WorkedAgency> | undefined;
  source: string;
  sourceFile: string;
}

/** The content as read, before it is known to hold together. */
export interface Draft {
  standards: StandardDraft[];
  questions: (Read<Questions> & { area: Area; topic: string })[];
  moved: Read<Moved>;
  topics: Read<Topics>;
  terms: Read<z.infer<typeof Terms>>;
  sources: Read<z.infer<typeof Sources>>;
}

/** One thing that must hold across files. Gives every place where it does not. */
export type Check = (draft: Draft) => Problem[];
