import type { Check } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** `4.1(2)` and `4.1.1` stand below `4.1`, `4.10` does not. */
const isBelow = (id: string, parent: string): boolean =>
  id.startsWith(parent) && !/^\d/.test(id.slice(parent.length));

/** Ids and anchors are unique in a standard; an anchor is plain ASCII; a child's id begins with its parent's. */
export const identifiers: Check = ({ standards }) =>
  standards.flatMap(({ standard }) => {
    const problems: Problem[] = [];
    const ids = new Set<string>();
    const anchors = new Map<string, string>();
    for (const { id, anchor, parent, at } of standard.clauses) {
      if (ids.has(id)) problems.push({ at, message: `clause ${id} stands twice in ${standard.id}` });
      ids.add(id);
      const twin = anchors.get(anchor);
      if (twin !== undefined && twin !== id)
        problems.push({
          at,
          message: `clauses ${twin} and ${id} share the anchor “${anchor}”: give one an anchor`,
        });
      anchors.set(anchor, id);
      if (!/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(anchor))
        problems.push({
          at,
          message: `clause ${id} needs an anchor`,
          expected: 'ASCII letters, digits, . and -',
          found: anchor,
        });
      if (parent !== undefined && !isBelow(id, parent) && !/^(附录|表|前言)/.test(parent) && !/^表/.test(id))
        problems.push({
          at,
          message: `clause ${id} stands below ${parent}`,
          expected: `an id that begins with ${parent}`,
          found: id,
        });
    }
    return problems;
  });
