import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadedScripts, loadScripts } from '../../functions/code-cache/load-scripts.ts';
import { packCache, unpackCache } from './pack-cache.ts';

/** Every article in English needs it. A cache without it would lack most of what a run needs. */
const lastNeeded = 'command.tagger.cjs';

/**
 * Loads a file of the command's bundle with the code that V8 compiled in an earlier run. The first run on a version of
 * V8 keeps it beside the bundle, in the package's own folder, and nowhere else. Where that folder may not be written,
 * every run compiles its code.
 * @param build the hash of the bundle: code of another build is never taken
 */
export function startBundle(main: string, build: string): void {
  const file = join(import.meta.dirname, `command.${build}.${process.arch}-${process.versions.v8}.cache`);
  const cache = readCache(file);
  const { scripts } = loadScripts(join(import.meta.dirname, main), cache ?? {});
  // When nothing is left to do, V8 need not take its heap apart.
  process.once('beforeExit', () => process.exit());
  if (!cache && hasUsualFlags()) process.once('exit', (code) => code === 0 && keepCache(file, scripts));
}

function readCache(file: string) {
  try {
    return unpackCache(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** V8 refuses code that was compiled under other flags. */
const hasUsualFlags = (): boolean => process.execArgv.length === 0 && !process.env['NODE_OPTIONS'];

function keepCache(file: string, scripts: LoadedScripts['scripts']): void {
  if (!scripts.has(lastNeeded)) return;
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, packCache([...scripts].map(([name, script]) => [name, script.createCachedData()])));
    // Another process may read or write it at this moment.
    renameSync(own, file);
  } catch {
    rmSync(own, { force: true });
  }
}
