import type { Library } from '../library/library.ts';
import { localise, type Language } from '../model/text.ts';
import type { Find } from '../words/expectation.ts';

/** Finds a question by id in one language. Throws where there is none. */
export function questionFinder({ questions }: Library, language: Language): Find {
  const byId = new Map(questions.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`There is no question “${id}”.`);
    return { ...localise(entry.question, language), id, area: entry.area };
  };
}
