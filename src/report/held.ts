import { judge, type Judgement } from '../engine/judge.ts';
import type { Check } from '../model/answer.ts';
import type { Pack, PackProvision, PackQuestion, PackStandard } from '../model/pack.ts';
import type { Language } from '../model/text.ts';
import type { Find } from '../words/expectation.ts';

/** What every part of a report is made from. */
export interface Held {
  check: Check;
  language: Language;
  find: Find;
  /** Those of the check, in the order of the pack. */
  standards: readonly PackStandard[];
  /** All of the pack, in the order in which they are asked. */
  questions: readonly PackQuestion[];
  /** Every provision that there is something to say of, in the order of the texts. */
  provisions: readonly HeldProvision[];
}

export interface HeldProvision {
  standard: string;
  provision: PackProvision;
  /** Absent where the provision is not judged. */
  judgement: Judgement | undefined;
}

/** Holds the standards of a check against its answers. Throws where a criterion names an unknown question. */
export function hold(check: Check, { language, standards, questions }: Pack): Held {
  const byId = Object.fromEntries(questions.map((question) => [question.id, question]));
  const chosen = standards.filter(({ id }) => check.standards.includes(id));
  const provisions = chosen.flatMap((standard) => {
    const judgements = judge(standard.provisions, byId, check.answers, check);
    const judgementOf = new Map(judgements.map((judgement) => [judgement.provision, judgement]));
    return standard.provisions
      .map((provision) => ({ standard: standard.id, provision, judgement: judgementOf.get(provision.id) }))
      .filter(({ provision, judgement }) => judgement ?? provision.noCriteria);
  });
  const find: Find = (id) => byId[id] ?? unknown(id);
  return { check, language, find, standards: chosen, questions, provisions };
}

function unknown(id: string): never {
  throw new Error(`There is no question “${id}”.`);
}
