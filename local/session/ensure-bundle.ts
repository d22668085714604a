import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFunction, isBundleFile } from '../build/bundle-function.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const bundle = join(dist, 'summarize.cjs');

/**
 * Builds the function's bundle, as `npm run build` does, if it is older than its sources.
 * @returns its path
 */
export async function ensureBundle(): Promise<string> {
  if (modifiedAt(bundle) < newestSource()) await replaceBundle();
  return bundle;
}

// Built beside the old one and renamed, so that nobody sees half a bundle, even if two processes build the same one.
async function replaceBundle(): Promise<void> {
  mkdirSync(dist, { recursive: true });
  const folder = mkdtempSync(join(dist, 'bundle-'));
  try {
    await bundleFunction(folder);
    const made = readdirSync(folder);
    // A code cache comes first: it is of the old code.
    const former = readdirSync(dist).filter((name) => isBundleFile(name) && !made.includes(name));
    for (const name of former.filter((each) => each.endsWith('.cache'))) rmSync(join(dist, name), { force: true });
    // The bundle comes last: its time says how old all files are.
    const parts = made.filter((name) => name !== basename(bundle));
    for (const name of [...parts, basename(bundle)]) renameSync(join(folder, name), join(dist, name));
    for (const name of former) rmSync(join(dist, name), { force: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function newestSource(): number {
  const sources = ['lib', 'functions', 'local/build'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
  );
  return Math.max(...[...sources, join(root, 'package-lock.json')].map(modifiedAt));
}

/** Milliseconds; 0 when there is no such file. */
function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
