/** A place in `content/`, for people. */
export interface Location {
  file: string;
  line: number;
}

/** Something wrong in `content/`: where, and what was expected and found. */
export interface Problem {
  at: Location;
  /** What is wrong, as a sentence without its full stop. */
  message: string;
  expected?: string;
  found?: string;
}

/** Says a problem in one line: `content/topics.yaml:3: … (expected …, found …)`. */
export function describe({ at, message, expected, found }: Problem): string {
  const details = [expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean).join(', ');
  return `${at.file}:${at.line}: ${message}${details ? ` (${details})` : ''}`;
}

/** Everything that is wrong in `content/`, all of it at once. */
export class LibraryError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the content:\n${problems.map((problem) => `  ${describe(problem)}`).join('\n')}`);
    this.name = 'LibraryError';
    this.problems = problems;
  }
}
