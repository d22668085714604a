import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFunction } from '../bundle-function.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = join(root, 'dist', 'summarize.cjs');

/** The path of the function's bundle, as `npm run build` makes it; built when it is older than what it is made of. */
export async function ensureBundle(): Promise<string> {
  if (modifiedAt(bundle) < newestSource()) await bundleFunction(join(root, 'dist'));
  return bundle;
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
