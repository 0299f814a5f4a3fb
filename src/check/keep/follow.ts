import type { Answer, Check, Value } from '../../model/answer.ts';
import type { Pack } from '../../model/pack.ts';

type Moved = Pack['moved'];
type Renames = Readonly<Record<string, string>>;

/**
 * Brings answers to where they now belong: questions, fields and options that were renamed. An answer to a question
 * that was split or is gone stays under its old name, and so does one whose new place is taken. Gives the very same
 * check where nothing has moved.
 */
export function follow(check: Check, moved: Moved): Check {
  const renames = Object.fromEntries(
    Object.entries(moved.questions).flatMap(([was, { to }]) =>
      to.length === 1 ? [[was, to[0] ?? was]] : [],
    ),
  );
  const answers = renamed(check.answers, renames);
  const followed = mapped(answers, (answer, question) => answerIn(answer, question, moved));
  return followed === check.answers ? check : { ...check, answers: followed };
}

function answerIn(answer: Answer, question: string, { fields, options }: Moved): Answer {
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

function picksIn(value: Value, renames: Renames = {}): Value {
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

/** Answers to questions that were split, offered to each question they were split into that has none yet. */
export function offersFor(question: string, { answers }: Check, { questions }: Moved): string[] {
  if (answers[question]) return [];
  return Object.entries(questions).flatMap(([was, { to }]) =>
    to.length > 1 && to.includes(question) && answers[was] ? [was] : [],
  );
}
