// Bundles what runs elsewhere: dist/cli.js and the Lambda function.
import { build } from 'esbuild';

await build({
  entryPoints: { cli: 'local/cli.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
});
