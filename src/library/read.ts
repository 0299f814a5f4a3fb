import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';
import type { Location, Problem } from './problem.ts';

/** A file of the content that has the right shape, and where each part of it stands. */
export interface Read<T> {
  value: T;
  /** The place of the part at `path`, or of the nearest part around it. */
  at(...path: PropertyKey[]): Location;
}

/** Reads files below a project's root and collects what is wrong with their shape. */
export class Reader {
  readonly problems: Problem[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The names in a folder, sorted. */
  names(folder: string): string[] {
    return readdirSync(join(this.#root, folder))
      .filter((name) => !name.startsWith('.'))
      .sort();
  }

  text(file: string): string {
    return readFileSync(join(this.#root, file), 'utf8');
  }

  /** Reads one YAML file against its schema. Gives nothing, and notes every problem, where it does not fit. */
  yaml<T>(file: string, schema: z.ZodType<T, unknown>): Read<T> | undefined {
    const lines = new LineCounter();
    const document = parseDocument(this.text(file), { lineCounter: lines });
    const at = (...path: PropertyKey[]): Location => ({ file, line: lineOf(document, lines, path) });
    for (const error of document.errors)
      this.problems.push({
        at: { file, line: error.linePos?.[0].line ?? 1 },
        message: error.message.split('\n')[0]!.replace(/ at line.*/, ''),
      });
    if (document.errors.length > 0) return undefined;

    const result = schema.safeParse(document.toJS());
    if (result.success) return { value: result.data, at };
    this.problems.push(
      ...result.error.issues
        .flatMap((issue) => flatten(issue, []))
        .map((issue) => ({
          at: at(...issue.path),
          message: `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`,
        })),
    );
    return undefined;
  }
}

type Issue = z.core.$ZodIssue;

/** The issues of a union are those of the branch that came nearest. */
function flatten(issue: Issue, above: PropertyKey[]): { path: PropertyKey[]; message: string }[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, message: issue.message }];
  const nearest = issue.errors.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best));
  return nearest.flatMap((inner) => flatten(inner, path));
}

/** How far into the value a branch of a union got before something did not fit. */
const depth = (issues: Issue[]): number =>
  Math.max(...issues.map((issue) => issue.path.length)) - issues.length / 100;

function lineOf(document: Document, lines: LineCounter, path: PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
