import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { CodeCache } from './load-scripts.ts';

/** The name says for which processor and V8 it was made: one for others is never read. */
export const codeCacheName = `summarize.${process.arch}-${process.versions.v8}.cache`;

/** The code cache that `npm run package` has put into a folder; undefined where there is none for this Node. */
export function readCodeCache(directory: string): CodeCache | undefined {
  try {
    return deserialize(readFileSync(join(directory, codeCacheName)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
