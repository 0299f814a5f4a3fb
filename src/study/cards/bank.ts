import type { Expectation, Leaf } from '../../model/criterion.ts';
import { questionsOf } from '../../model/criterion.ts';
import type { PackField, PackQuestion } from '../../model/pack.ts';
import { localise, type Language } from '../../model/text.ts';
import type { Find } from '../../words/expectation.ts';
import type { Source, SourceClause, SourceProvision, SourceStandard } from './source.ts';

/** A provision with where it stands. */
export interface Place {
  standard: SourceStandard;
  clause: SourceClause;
  provision: SourceProvision;
}

/** What several kinds of card look up, made once. */
export interface Bank {
  source: Source;
  /** Every provision of a chapter that requires something or of an annex, in the order of the text. */
  places: readonly Place[];
  find: Record<Language, Find>;
  topicOf: (provision: SourceProvision) => string | null;
}

/** A leaf with what it asks, and whether it is asked of people. */
export interface AskedLeaf {
  leaf: Leaf;
  /** The question, or `roster.field`. */
  asks: string;
}

/** The leaves of an expectation, those inside groups and rosters included. */
export function leavesOf(expectation: Expectation, roster?: string): AskedLeaf[] {
  if ('question' in expectation)
    return [{ leaf: expectation, asks: roster ? `${roster}.${expectation.question}` : expectation.question }];
  if ('roster' in expectation) return leavesOf(expectation.meets, expectation.roster);
  const parts =
    'all' in expectation ? expectation.all : 'any' in expectation ? expectation.any : expectation.of;
  return parts.flatMap((part) => leavesOf(part, roster));
}

/** Opens the source for card making. */
export function openBank(source: Source): Bank {
  const topics = new Map(source.questions.map(({ id, question }) => [id, question.topic]));
  const find = (language: Language): Find => {
    const questions = new Map(
      source.questions.map(({ id, area, question }) => [
        id,
        { ...localise(question, language), id, area } as PackQuestion,
      ]),
    );
    return (id): PackQuestion | PackField => {
      const asked = questions.get(id);
      if (!asked) throw new Error(`There is no question “${id}”.`);
      return asked;
    };
  };
  return {
    source,
    places: source.standards.flatMap((standard) => {
      const asking = new Set(
        standard.chapters
          .filter(({ role }) => role === 'requirements' || role === 'annex')
          .map(({ clause }) => clause.id),
      );
      return standard.clauses
        .filter(({ chapter }) => asking.has(chapter))
        .flatMap((clause) => clause.provisions.map((provision) => ({ standard, clause, provision })));
    }),
    find: { zh: find('zh'), en: find('en') },
    // Whom a provision concerns is no topic of it.
    topicOf: ({ criteria }) => {
      const asked = criteria.flatMap(({ expect }) => questionsOf({ expect }))[0];
      return (asked && topics.get(asked)) ?? null;
    },
  };
}
