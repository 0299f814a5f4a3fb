import type { Answer, Check, Evidence, Person, Value } from '../model/answer.ts';
import type { Language } from '../model/text.ts';
import { say } from '../words/join.ts';

/** Names so short would be found inside other words. */
const SHORTEST = 2;

/**
 * The check with everybody called by a number, the same throughout: those on rosters, owners, keepers, verifiers and
 * the assessor. What was written freely loses the names on the rosters, as far as they are found in it.
 */
export function anonymous(check: Check, language: Language): Check {
  const answers = Object.values(check.answers);
  const numbers = new Map<string, number>();
  const number = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, known);
    return known;
  };
  const onRosters = answers
    .flatMap(({ people = [] }) => people)
    .flatMap(({ name }) => (name.trim() ? [name.trim()] : []));
  onRosters.forEach(number);
  const alias = (name: string): string => {
    const count = name.trim() && number(name.trim());
    return count ? say({ zh: `人员${count}`, en: `person ${count}` }, language) : '';
  };
  const within = withoutNames(
    [...new Set(onRosters)].filter((name) => name.length >= SHORTEST),
    alias,
  );

  const value = (given: Value): Value => ({ ...given, ...(given.by ? { by: alias(given.by) } : {}) });
  const person = (given: Person): Person => ({ ...given, name: alias(given.name) });
  const paper = (given: Evidence): Evidence => ({
    ...given,
    document: within(given.document),
    kept: within(given.kept),
    ...(given.keeper ? { keeper: alias(given.keeper) } : {}),
  });
  const answer = (given: Answer): Answer => ({
    ...given,
    ...(given.value ? { value: value(given.value) } : {}),
    ...(given.people ? { people: given.people.map(person) } : {}),
    ...(given.reason ? { reason: within(given.reason) } : {}),
    ...(given.note ? { note: within(given.note) } : {}),
    ...(given.evidence ? { evidence: given.evidence.map(paper) } : {}),
    ...(given.owner ? { owner: alias(given.owner) } : {}),
  });
  return {
    ...check,
    assessor: alias(check.assessor),
    answers: Object.fromEntries(
      Object.entries(check.answers).map(([question, given]) => [question, answer(given)]),
    ),
  };
}

/** Replaces names in free text: the longest first, and Latin ones only where they are words of their own. */
function withoutNames(names: readonly string[], alias: (name: string) => string): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const longestFirst = names.toSorted((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(?<![A-Za-z])(?:${longestFirst.join('|')})(?![A-Za-z])`, 'gu');
  return (text) => text.replace(pattern, alias);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
