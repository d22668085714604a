import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeCache } from './load-scripts.ts';
import { unpackCodeCache } from './pack-code-cache.ts';

/**
 * The flag that Lambda starts Node with. V8 accepts a code cache only under the flags that it was made with; flags for
 * memory sizes do not count.
 */
export const lambdaFlag = '--expose-gc';

/** The name says for which processor and V8 the cache was made. A cache for others is never read. */
export const codeCacheName = `summarize.${process.arch}-${process.versions.v8}.cache`;

/**
 * The code cache that `npm run package` has put into a folder. Undefined where there is none for this Node and its
 * flags.
 */
export function readCodeCache(directory: string): CodeCache | undefined {
  if (!process.execArgv.includes(lambdaFlag)) return undefined;
  try {
    return unpackCodeCache(readFileSync(join(directory, codeCacheName)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
