// Bundles what runs elsewhere: dist/cli.js and the Lambda function.
import { build } from 'esbuild';
import { bundleFunction } from './bundle-function.ts';

await build({
  entryPoints: { cli: 'local/cli.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
});

await bundleFunction('dist');
