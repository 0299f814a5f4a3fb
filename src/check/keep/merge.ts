import type { Answer, Answers, Check } from '../../model/answer.ts';

/** Whether two answers, or two checks, say the same, whatever the order of their keys. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same(Reflect.get(one, key), Reflect.get(other, key)));
}

/** Of three versions of one thing: ours if we changed it since `base`, else theirs. */
function pick<T>(base: T, ours: T, theirs: T): T {
  if (same(ours, theirs)) return ours;
  return same(base, ours) ? theirs : ours;
}

function mergeAnswers(base: Answers, ours: Answers, theirs: Answers): Answers {
  const ids = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const merged: Answers = {};
  for (const id of ids) {
    const answer: Answer | undefined = pick(base[id], ours[id], theirs[id]);
    if (answer) merged[id] = answer;
  }
  return merged;
}

/** What a check says besides its answers: agency, date, standards… */
export const headOf = ({ id: _id, answers: _answers, changed: _changed, ...head }: Check) => head;

function mergeHeads(base: Check, ours: Check, theirs: Check) {
  const heads = [base, ours, theirs].map(headOf) as [object, object, object];
  const keys = new Set(heads.flatMap((head) => Object.keys(head)));
  const picked = [...keys].map((key) => {
    const [was, here, there] = heads.map((head): unknown => Reflect.get(head, key));
    return [key, pick(was, here, there)];
  });
  return Object.fromEntries(picked.filter(([, value]) => value !== undefined)) as ReturnType<typeof headOf>;
}

/**
 * Brings together what two windows made of one check since `base`, answer by answer, so that neither writes
 * over the other with what it has not seen. Where both changed the same answer, ours stands.
 */
export function merge(base: Check, ours: Check, theirs: Check): Check {
  return {
    ...mergeHeads(base, ours, theirs),
    id: ours.id,
    answers: mergeAnswers(base.answers, ours.answers, theirs.answers),
    changed: ours.changed > theirs.changed ? ours.changed : theirs.changed,
  };
}
