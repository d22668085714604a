import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A path that cannot be used, and why. */
export interface Unusable {
  readonly path: string;
  readonly reason: string;
}

/**
 * Lists the files that paths stand for, in the order given. A directory's files come in the order of their names,
 * without hidden ones. An empty directory is unusable.
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

/** Explains an error of the file system. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'you may not read it';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}
