import { build } from 'esbuild';

/** What becomes a file of its own: the function, and what it starts only when it needs it. */
const entryPoints = { summarize: 'functions/summarize.ts', 'pdf-worker': 'functions/pdf-worker.ts' };

/** The files that Lambda needs. */
export const bundleFiles: readonly string[] = Object.keys(entryPoints).map((name) => `${name}.cjs`);

/** Writes `summarize.cjs`, all that Lambda needs to start, and what it may start later, into a folder. */
export async function bundleFunction(directory: string): Promise<void> {
  await build({
    entryPoints,
    // CommonJS has these by other names.
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    outdir: directory,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    // CommonJS starts faster than modules: docs/DELIVERY.md. `.cjs`, since package.json says "type": "module".
    format: 'cjs',
    target: 'node24',
    // The SDK's module files are smaller than its CommonJS ones.
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: false,
    legalComments: 'none',
  });
}
