import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeCacheName, lambdaFlag } from '../../functions/code-cache/read-code-cache.ts';
import { isBundleFile } from './bundle-function.ts';

const kept = fileURLToPath(new URL('../../node_modules/.cache/news-summary/', import.meta.url));

/**
 * Writes the code cache of a folder's function beside it: see functions/code-cache/load-scripts.ts. A cache of the same
 * code is used again: no two runs give the same bytes, and packaging the same code twice should.
 */
export function makeCodeCache(directory: string): void {
  const keptFile = join(kept, `${hashOfCode(directory)}-${codeCacheName}`);
  const file = join(directory, codeCacheName);
  if (existsSync(keptFile)) {
    copyFileSync(keptFile, file);
    return;
  }
  const script = fileURLToPath(new URL('record-code-cache.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [lambdaFlag, script, directory], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The code cache was not made: ${stderr}`);
  mkdirSync(kept, { recursive: true });
  copyFileSync(file, keptFile);
}

function hashOfCode(directory: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(directory).sort())
    if (isBundleFile(name) && name.endsWith('.cjs')) hash.update(name).update(readFileSync(join(directory, name)));
  return hash.digest('hex').slice(0, 16);
}
