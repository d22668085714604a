import { build } from 'esbuild';

/** Writes into a folder the command line, and the library of the package, as ES modules. */
export async function bundleCommand(directory: string): Promise<void> {
  await build({
    entryPoints: { cli: 'local/cli/cli.ts', index: 'lib/index.ts' },
    outdir: directory,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  });
}
