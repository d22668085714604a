import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A path that cannot be used, and why. */
export interface Unusable {
  readonly path: string;
  readonly reason: string;
}

/**
 * The files that paths stand for, in the order given; a directory's in the order of their names, hidden ones left out.
 * A directory with nothing in it is unusable.
 */
export function* listFiles(paths: readonly string[]): Generator<string | Unusable> {
  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) {
        yield path;
        continue;
      }
      const names = namesIn(path);
      if (names.length === 0) yield { path, reason: 'the folder is empty' };
      yield* listFiles(names);
    } catch (error) {
      yield { path, reason: reasonOf(error) };
    }
  }
}

function namesIn(directory: string): string[] {
  const names = readdirSync(directory).filter((name) => !name.startsWith('.'));
  return names.sort().map((name) => join(directory, name));
}

/** What a file system error means to a person. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'you may not read it';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}
