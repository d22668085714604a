import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFiles, bundleFunction } from '../bundle-function.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = join(root, 'dist', 'summarize.cjs');

/** The path of the function's bundle, as `npm run build` makes it; built when it is older than what it is made of. */
export async function ensureBundle(): Promise<string> {
  if (modifiedAt(bundle) < newestSource()) await replaceBundle();
  return bundle;
}

// Built beside and then renamed: nobody sees half a bundle.
async function replaceBundle(): Promise<void> {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(root, 'dist', 'bundle-'));
  try {
    await bundleFunction(folder);
    // The bundle last: it says how old all of them are.
    for (const name of [...bundleFiles].reverse()) renameSync(join(folder, name), join(root, 'dist', name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function newestSource(): number {
  const sources = ['lib', 'functions'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
  );
  const build = ['package-lock.json', 'local/bundle-function.ts'].map((name) => join(root, name));
  return Math.max(...[...sources, ...build].map(modifiedAt));
}

/** Milliseconds; 0 when there is no such file. */
function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
