// Writes dist/summarize.zip, which serverless.yml deploys. Run `npm run build` first, or `npm run package` for both.
// With --portable the zip has no code cache, and the same bytes wherever it is made.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { isBundleFile } from './bundle-function.ts';
import { makeCodeCache } from './make-code-cache.ts';

/**
 * The earliest time that a zip can hold. In local time, as zips have it: this gives the same bytes in every time zone.
 */
const fixedTime = new Date(1980, 0, 1);

/** A regular file that everybody may read. Unix expects this in the upper half. */
const attributes = 0o100644 << 16;

const unix = 3;

/**
 * Zips files so that the same content gives the same bytes on every machine: names are sorted, time and attributes
 * fixed.
 * @param contents by path in the zip
 */
export function zipFiles(contents: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(contents).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: fixedTime, os: unix, attrs: attributes });
}

/** Zips the function's files of a folder, under `dist/`, into the same folder. */
export function packageFunction(directory: string): void {
  const names = readdirSync(directory).filter(isBundleFile);
  const files = names.map((name) => [`dist/${name}`, readFileSync(join(directory, name))] as const);
  writeFileSync(join(directory, 'summarize.zip'), zipFiles(Object.fromEntries(files)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--portable')) makeCodeCache('dist');
  packageFunction('dist');
}
