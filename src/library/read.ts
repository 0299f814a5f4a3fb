import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';
import type { Location, Problem } from './problem.ts';

/** A file of the content that has the right shape, and where each part of it stands. */
export interface Read<T> {
  value: T;
  /** The place of the part at `path`: of its key, where it has one. Or of the nearest part around it. */
  at(...path: PropertyKey[]): Location;
}

/** Reads files below a project's root and collects what is wrong with their shape. */
export class Reader {
  readonly problems: Problem[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The names in a folder, sorted: none, and a problem noted, where there is no folder. */
  names(folder: string): string[] {
    const names = this.#found(folder, () => readdirSync(join(this.#root, folder))) ?? [];
    return names.filter((name) => !name.startsWith('.')).sort();
  }

  /** The text of a file. Gives nothing, and notes a problem, where there is no file. */
  text(file: string): string | undefined {
    return this.#found(file, () => readFileSync(join(this.#root, file), 'utf8'));
  }

  #found<T>(file: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
      this.problems.push({ at: { file, line: 1 }, message: 'there is no such file' });
      return undefined;
    }
  }

  /** Reads one YAML file against its schema. Gives nothing, and notes every problem, where it does not fit. */
  yaml<T>(file: string, schema: z.ZodType<T, unknown>): Read<T> | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const at = (...path: PropertyKey[]): Location => ({ file, line: lineOf(document, lines, path) });
    for (const error of document.errors)
      this.problems.push({
        at: { file, line: error.linePos?.[0].line ?? 1 },
        message: error.message.split('\n')[0]!.replace(/ at line.*/, ''),
      });
    if (document.errors.length > 0) return undefined;

    const value: unknown = document.toJS();
    const result = schema.safeParse(value);
    if (result.success) return { value: result.data, at };
    this.problems.push(
      ...result.error.issues
        .flatMap((issue) => flatten(issue, [], value))
        .map(({ path, key, message }) => ({
          at: at(...path, ...(key === undefined ? [] : [key])),
          message: `${path.map(String).join('.') || 'the file'}: ${message}`,
        })),
    );
    return undefined;
  }
}

type Issue = z.core.$ZodIssue;

interface Flat {
  path: PropertyKey[];
  /** The key at `path` that has no place there. */
  key?: string | undefined;
  message: string;
}

/** The issues of a union are those of the branch that came nearest. */
function flatten(issue: Issue, above: PropertyKey[], around: unknown): Flat[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return [{ path, key: issue.keys[0], message: issue.message }];
  if (issue.code === 'invalid_key') return [{ path, message: issue.issues[0]?.message ?? issue.message }];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, message: issue.message }];
  const value = partAt(around, issue.path);
  const nearest = issue.errors.reduce((best, branch) =>
    distance(branch, value) < distance(best, value) ? branch : best,
  );
  return nearest.flatMap((inner) => flatten(inner, path, value));
}

/**
 * How far a branch of a union is from what the author meant: 1 for each key that it does not know or does not
 * find, 2 for another kind of thing altogether.
 */
function distance(branch: Issue[], value: unknown): number {
  const strange = branch.map((issue) => {
    if (issue.path.length > 1) return 0;
    if (issue.path.length === 1)
      return partAt(value, issue.path) !== undefined ? 0 : issue.code === 'invalid_union' ? 2 : 1;
    if (issue.code === 'unrecognized_keys') return issue.keys.length;
    return issue.code === 'invalid_type' || issue.code === 'invalid_value' ? 2 : 0;
  });
  return strange.reduce((sum, part) => sum + part, 0);
}

const partAt = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);

function lineOf(document: Document, lines: LineCounter, path: PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : nodeAt(document, path.slice(0, length));
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** The key that leads to the part at `path`, or the part itself where it is an item of a list. */
function nodeAt(document: Document, path: PropertyKey[]): unknown {
  const around = document.getIn(path.slice(0, -1), true);
  const key = String(path.at(-1));
  if (isSeq(around)) return around.items[Number(key)];
  if (!isMap(around)) return undefined;
  return around.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key;
}
