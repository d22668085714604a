import { mkdir, writeFile } from 'node:fs/promises';
import { type BuildOptions, build, transform } from 'esbuild';
import { escapeSigns } from './escape-signs.ts';
import { lateParts } from './late-parts.ts';
import { loadLate } from './load-late.ts';
import { squeezeLists } from './squeeze-lists.ts';
import { trimFranc } from './trim-franc.ts';
import { trimSdk } from './trim-sdk.ts';

/** Whether Lambda needs a file of this name. */
export const isBundleFile = (name: string): boolean =>
  /^(?:summarize(?:\.\w+)?|pdf-worker)\.cjs$|^summarize\..+\.cache$/.test(name);

const shared = {
  platform: 'node',
  target: 'node24',
  minify: true,
  legalComments: 'none',
  // Without dynamic import the SDK loads `node:http` 16 ms faster: importing it as a module prepares all of its
  // exports, WebSocket included.
  // Node supports Unicode property escapes. esbuild assumes that it does not, and would compile each such expression at
  // every use.
  supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
} satisfies BuildOptions;

const bundled = {
  ...shared,
  bundle: true,
  // The SDK's ES modules are smaller than its CommonJS files.
  mainFields: ['module', 'main'],
  // The names of these in CommonJS.
  define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
  // `.cjs`, since package.json says "type": "module".
  outExtension: { '.js': '.cjs' },
} satisfies BuildOptions;

/** Writes into a folder `summarize.cjs`, which Lambda loads, and the files that it may load or start later. */
export async function bundleFunction(directory: string): Promise<void> {
  await Promise.all([bundleHandler(directory), bundleFiles(directory)]);
}

/**
 * Split as modules, since esbuild splits no other format. Each file then becomes CommonJS, which starts faster:
 * docs/DELIVERY.md.
 */
async function bundleHandler(directory: string): Promise<void> {
  const parts = Object.keys(lateParts).map((part) => [`summarize.${part}`, `late-part:${part}`]);
  const { outputFiles } = await build({
    ...bundled,
    entryPoints: { 'summarize.main': 'functions/summarize.ts', ...Object.fromEntries(parts) },
    plugins: [trimSdk, loadLate('summarize'), trimFranc, squeezeLists],
    outdir: directory,
    chunkNames: 'summarize.[hash]',
    format: 'esm',
    splitting: true,
    write: false,
  });
  await mkdir(directory, { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, { ...shared, format: 'cjs' });
    await writeFile(path, escapeSigns(code));
  }
}

/** Files that share nothing with the others. */
async function bundleFiles(directory: string): Promise<void> {
  const entryPoints = { summarize: 'functions/entry.ts', 'pdf-worker': 'functions/pdf-worker.ts' };
  await build({ ...bundled, entryPoints, outdir: directory, format: 'cjs' });
}
