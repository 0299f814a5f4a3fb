import type { Check } from '../draft.ts';

/** Every drafting note stands at a clause, and the words that it quotes stand there too. */
export const draftingNotes: Check = ({ standards }) =>
  standards.flatMap(({ standard, notes }) =>
    notes.value.flatMap(({ clause: id, fragment }, index) => {
      const clause = standard.clauses.find((candidate) => candidate.id === id);
      if (!clause)
        return [
          { at: notes.at(index, 'clause'), message: `a note is on clause ${id}, which does not exist` },
        ];
      const words = [clause.title?.zh, clause.text?.zh, ...(clause.cells ?? []).map(({ zh }) => zh)];
      return words.some((text) => text?.includes(fragment))
        ? []
        : [
            {
              at: notes.at(index, 'fragment'),
              message: `a note quotes words that clause ${id} does not have`,
              found: `“${fragment}”`,
            },
          ];
    }),
  );
