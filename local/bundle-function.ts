import { build } from 'esbuild';

/** Writes `summarize.cjs`, all that Lambda needs in one file, into a folder. */
export async function bundleFunction(directory: string): Promise<void> {
  await build({
    entryPoints: { summarize: 'functions/summarize.ts' },
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
