import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { CodeCache } from './load-scripts.ts';

/** As Lambda starts Node. V8 takes a code cache only with the flags that it was made with; those for sizes of memory do not count. */
export const lambdaFlag = '--expose-gc';

/** The name says for which processor and V8 it was made: one for others is never read. */
export const codeCacheName = `summarize.${process.arch}-${process.versions.v8}.cache`;

/** The code cache that `npm run package` has put into a folder; undefined where there is none for this Node, as it was started. */
export function readCodeCache(directory: string): CodeCache | undefined {
  if (!process.execArgv.includes(lambdaFlag)) return undefined;
  try {
    return deserialize(readFileSync(join(directory, codeCacheName)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
