import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Source } from '../lib/model/upload.ts';
import { bundleFunction } from '../local/build/bundle-function.ts';
import type { Cost } from './read-one.ts';

/**
 * Bundles the function's code, with a reader that runs it once, into a folder.
 * @returns the reader's path
 */
export async function bundleReader(folder: string): Promise<string> {
  await bundleFunction(folder);
  return await bundleScript('read-one', folder);
}

/**
 * Bundles a file of this folder, since stripping types at start-up costs memory.
 * @returns its path
 */
export async function bundleScript(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.cjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
  });
  return outfile;
}

export interface MeasuredInput extends Partial<Pick<Source, 'contentType' | 'contentEncoding'>> {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/**
 * Measures one upload in a process of its own, including the start of the process.
 * @param runs how often the upload is read; from the second time on it counts as warm
 */
export function measureProcess(
  reader: string,
  input: MeasuredInput,
  nodeArguments: readonly string[] = [],
  runs = 1,
): Cost {
  const file = `${reader}.input`;
  writeFileSync(file, input.bytes);
  const { key, contentType, contentEncoding } = input;
  const child = spawnSync(
    process.execPath,
    [...nodeArguments, reader, file, JSON.stringify({ key, contentType, contentEncoding }), String(runs)],
    { timeout: 60_000, encoding: 'utf8' },
  );
  if (child.status === 0) return JSON.parse(child.stdout) as Cost;
  return { seconds: 60, megabytes: Number.NaN, outcome: `FAILED ${child.signal ?? child.stderr.slice(0, 300)}` };
}
