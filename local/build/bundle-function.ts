import { mkdir, writeFile } from 'node:fs/promises';
import { type BuildOptions, build, transform } from 'esbuild';
import { lateParts } from './late-parts.ts';
import { loadLate } from './load-late.ts';
import { trimSdk } from './trim-sdk.ts';

/** Whether a file is one of those that Lambda needs, by its name. */
export const isBundleFile = (name: string): boolean =>
  /^(?:summarize(?:\.\w+)?|pdf-worker)\.cjs$|^summarize\..+\.cache$/.test(name);

const shared = {
  platform: 'node',
  target: 'node24',
  minify: true,
  legalComments: 'none',
  // Without modules' own import, the SDK loads `node:http` for 16 ms less: a module that imports it has all of its exports, WebSocket too, made ready.
  // Node knows the properties of Unicode; esbuild counts it among those that do not, and would compile each such expression on every use.
  supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
} satisfies BuildOptions;

const bundled = {
  ...shared,
  bundle: true,
  // The SDK's module files are smaller than its CommonJS ones.
  mainFields: ['module', 'main'],
  // CommonJS has these by other names.
  define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
  // `.cjs`, since package.json says "type": "module".
  outExtension: { '.js': '.cjs' },
} satisfies BuildOptions;

/** Writes into a folder `summarize.cjs`, all that Lambda needs to start, and what it may load or start later. */
export async function bundleFunction(directory: string): Promise<void> {
  await Promise.all([bundleHandler(directory), bundleFiles(directory)]);
}

/** Split as modules, since esbuild splits nothing else; then each file becomes CommonJS, which starts faster: docs/DELIVERY.md. */
async function bundleHandler(directory: string): Promise<void> {
  const parts = Object.keys(lateParts).map((part) => [`summarize.${part}`, `late-part:${part}`]);
  const { outputFiles } = await build({
    ...bundled,
    entryPoints: { 'summarize.main': 'functions/summarize.ts', ...Object.fromEntries(parts) },
    plugins: [trimSdk, loadLate],
    outdir: directory,
    chunkNames: 'summarize.[hash]',
    format: 'esm',
    splitting: true,
    write: false,
  });
  await mkdir(directory, { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, { ...shared, format: 'cjs' });
    await writeFile(path, code);
  }
}

/** What needs nothing of the others. */
async function bundleFiles(directory: string): Promise<void> {
  const entryPoints = { summarize: 'functions/entry.ts', 'pdf-worker': 'functions/pdf-worker.ts' };
  await build({ ...bundled, entryPoints, outdir: directory, format: 'cjs' });
}
