import { loadLibrary } from '../library/load.ts';
import type { Library, Standard } from '../library/library.ts';

let loaded: Library | undefined;

/** The library of this project: read once for a build, afresh for every page while writing. */
export function library(): Library {
  if (import.meta.env?.DEV) return loadLibrary(process.cwd());
  return (loaded ??= loadLibrary(process.cwd()));
}

/** A standard by id. Throws where there is none. */
export function standardById(id: string): Standard {
  const standard = library().standards.find((candidate) => candidate.id === id);
  if (!standard) throw new Error(`There is no standard “${id}”.`);
  return standard;
}
