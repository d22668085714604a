// Bundles the code that runs elsewhere: the command line, the package's library, and the Lambda function.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { bundleFunction } from './bundle-function.ts';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'local/cli/cli.ts', index: 'lib/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
});
await bundleFunction('dist');
