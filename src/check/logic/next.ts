/** The first unanswered question after `from`, then from the top again; none if all have been dealt with. */
export function nextUnanswered(
  questions: readonly string[],
  answered: ReadonlySet<string>,
  from: string | null,
): string | undefined {
  const start = from === null ? 0 : questions.indexOf(from) + 1;
  return [...questions.slice(start), ...questions.slice(0, start)].find((id) => !answered.has(id));
}

/** The question `step` places away, staying inside the list. */
export function neighbour(
  questions: readonly string[],
  from: string | null,
  step: 1 | -1,
): string | undefined {
  const at = from === null ? -1 : questions.indexOf(from);
  if (at === -1) return step === 1 ? questions[0] : undefined;
  return questions[at + step];
}
