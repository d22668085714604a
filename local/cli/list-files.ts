import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A path that cannot be used, and why. */
export interface Unusable {
  readonly path: string;
  readonly reason: string;
}

/** The files that paths stand for, in the order given; a directory's in the order of their names, hidden ones left out. */
export function* listFiles(paths: readonly string[]): Generator<string | Unusable> {
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) yield* listFiles(namesIn(path));
      else yield path;
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
  return error instanceof Error ? error.message : String(error);
}
