import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, transform } from 'esbuild';
import { escapeSigns } from './escape-signs.ts';
import { lateParts } from './late-parts.ts';
import { listLicenses } from './list-licenses.ts';
import { loadLate } from './load-late.ts';
import { squeezeLists } from './squeeze-lists.ts';
import { trimFranc } from './trim-franc.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The oldest Node that the package runs on. */
const target = 'node20';

const shared = {
  platform: 'node',
  target,
  minify: true,
  legalComments: 'none',
  // As in the function's bundle: see bundle-function.ts.
  supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
} satisfies BuildOptions;

/** The names of these in CommonJS. */
const define = { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' };

/** What is bundled: everything but the AWS clients, which those install who need them. */
const packageBundle = {
  ...shared,
  absWorkingDir: root,
  bundle: true,
  mainFields: ['module', 'main'],
  external: ['@aws-sdk/*'],
  define,
  entryPoints: {
    'command.main': 'local/cli/main.ts',
    'command.job': 'local/cli/job-process.ts',
    // Written as index.js.
    'index.package': 'local/package/package.ts',
    ...Object.fromEntries(Object.keys(lateParts).map((part) => [`command.${part}`, `late-part:${part}`])),
  },
  plugins: [loadLate('command'), trimFranc, squeezeLists],
  outExtension: { '.js': '.cjs' },
  chunkNames: 'command.[hash]',
  format: 'esm',
  splitting: true,
  metafile: true,
  write: false,
} satisfies BuildOptions;

/**
 * Writes into a folder the package: `cli.js`, `job.js`, and `index.js` for programs. All are CommonJS, which starts
 * faster and which every program can load; the folder says so in a package.json of its own. Formats and languages that
 * few articles need are files of their own, as in the function's bundle.
 */
export async function bundleCommand(directory: string): Promise<void> {
  const { outputFiles, metafile } = await build({ ...packageBundle, outdir: directory });
  mkdirSync(directory, { recursive: true });
  const hash = createHash('sha256');
  for (const { path, text } of outputFiles) {
    const { code: written } = await transform(text, { ...shared, format: 'cjs' });
    const code = escapeSigns(written);
    writeFileSync(path.replace(/package\.cjs$/, 'js'), code);
    hash.update(code);
  }
  const buildId = hash.digest('hex').slice(0, 12);
  await Promise.all([
    writeStarter(join(directory, 'cli.js'), 'command.main.cjs', buildId),
    writeStarter(join(directory, 'job.js'), 'command.job.cjs', buildId),
  ]);
  writeFileSync(
    join(directory, 'LICENSES.txt'),
    listLicenses([...Object.keys(metafile.inputs), ...(await pdfInputs())]),
  );
  writeFileSync(join(directory, 'package.json'), '{ "type": "commonjs" }\n');
}

/** The files of which the thread that reads PDFs is bundled: see bundle-function.ts. */
async function pdfInputs(): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['functions/pdf-worker.ts'],
    bundle: true,
    platform: 'node',
    metafile: true,
    write: false,
  });
  return Object.keys(metafile.inputs);
}

/** Writes a file that starts another one of the bundle, with the code cache. */
async function writeStarter(outfile: string, main: string, buildId: string): Promise<void> {
  const contents = `import { startBundle } from './local/cli/start-bundle.ts';
    startBundle(${JSON.stringify(main)}, ${JSON.stringify(buildId)});`;
  await build({
    ...shared,
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    bundle: true,
    define,
    banner: { js: '#!/usr/bin/env node' },
    format: 'cjs',
    outfile,
  });
  chmodSync(outfile, 0o755);
}
