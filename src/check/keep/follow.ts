import type { Check } from '../../model/answer.ts';
import type { Pack } from '../../model/pack.ts';

type Moved = Pack['moved'];
type Renames = Readonly<Record<string, string>>;

/** A value, be it an answer or still in the form. */
interface Picks {
  choice?: string | undefined;
  picked?: string[] | undefined;
}

/** An answer, or the form of one. */
interface Given<V extends Picks> {
  value?: V | undefined;
  people?: { fields: Record<string, V> }[] | undefined;
}

/**
 * Brings answers to where they now belong: questions, fields and options that were renamed. An answer to a question
 * that was split or is gone stays under its old name, and so does one whose new place is taken. Gives the very same
 * check where nothing has moved.
 */
export function follow(check: Check, moved: Moved): Check {
  const answers = followEach(check.answers, moved);
  return answers === check.answers ? check : { ...check, answers };
}

/** The same for what is given to questions in whatever form: question id → answer, or the form as left. */
export function followEach<V extends Picks, T extends Given<V> | null>(
  given: Record<string, T>,
  moved: Moved,
): Record<string, T> {
  const renames = Object.fromEntries(
    Object.keys(moved.questions)
      .map((was) => [was, nowCalled(was, moved)] as const)
      .filter(([was, now]) => was !== now),
  );
  return mapped(renamed(given, renames), (answer, question) => answerIn<V, T>(answer, question, moved));
}

function answerIn<V extends Picks, T extends Given<V> | null>(
  answer: T,
  question: string,
  { fields, options }: Moved,
): T {
  if (!answer) return answer;
  const value = answer.value && picksIn(answer.value, options[question]);
  const people = answer.people?.map((person) => {
    const named = renamed(person.fields, fields[question] ?? {});
    const followed = mapped(named, (given, field) => picksIn(given, options[`${question}.${field}`]));
    return followed === person.fields ? person : { ...person, fields: followed };
  });
  const isSame = value === answer.value && (people ?? []).every((one, at) => one === answer.people?.[at]);
  if (isSame) return answer;
  return { ...answer, ...(value && { value }), ...(people && { people }) };
}

function picksIn<V extends Picks>(value: V, renames: Renames = {}): V {
  const { choice, picked } = value;
  const isNamed = (option: string) => renames[option] !== undefined;
  if (!(choice !== undefined && isNamed(choice)) && !picked?.some(isNamed)) return value;
  return {
    ...value,
    ...(choice !== undefined && { choice: renames[choice] ?? choice }),
    ...(picked && { picked: [...new Set(picked.map((option) => renames[option] ?? option))] }),
  };
}

/** A record with other keys; a key whose new name is taken keeps its old one. */
function renamed<T>(record: Record<string, T>, renames: Renames): Record<string, T> {
  const isFree = (key: string) => renames[key] !== undefined && record[renames[key]] === undefined;
  if (!Object.keys(record).some(isFree)) return record;
  const result: Record<string, T> = {};
  for (const [key, value] of Object.entries(record)) {
    const name = isFree(key) ? (renames[key] ?? key) : key;
    // Two that came to be one: the first is taken, the other stays where it was.
    result[result[name] === undefined ? name : key] = value;
  }
  return result;
}

/** A record with other values; the very same one where they are the same. */
function mapped<T>(record: Record<string, T>, how: (value: T, key: string) => T): Record<string, T> {
  const entries = Object.entries(record).map(([key, value]) => [key, how(value, key)] as const);
  return entries.every(([key, value]) => value === record[key]) ? record : Object.fromEntries(entries);
}

/** What a question is called now; as it was, unless it was renamed. */
export function nowCalled(question: string, { questions }: Moved): string {
  const [now, ...others] = questions[question]?.to ?? [];
  return now !== undefined && others.length === 0 ? now : question;
}

/** Answers to questions that were split, offered to each question they were split into that has none yet. */
export function offersFor(question: string, { answers }: Check, { questions }: Moved): string[] {
  if (answers[question]) return [];
  return Object.entries(questions).flatMap(([was, { to }]) =>
    to.length > 1 && to.includes(question) && answers[was] ? [was] : [],
  );
}
