import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleFunction } from '../../local/bundle-function.ts';

export interface BundledHandler {
  readonly name: string;
  readonly file: string;
  readonly writesRecord: boolean;
}

/** The one that ours is compared with. */
export const clientName = 'S3 client alone';
export const ourName = 'news-summary';

/** Bundles ours and those to compare it with into a folder, and `start-once.mjs`, which starts one of them. */
export async function bundleHandlers(folder: string): Promise<readonly BundledHandler[]> {
  await build({
    entryPoints: ['empty-handler', 's3-handler', 'start-once'].map((name) =>
      fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
    ),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    // Besides these, as esbuild does it by default.
    bundle: true,
    platform: 'node',
    format: 'esm',
    // What esbuild makes of CommonJS needs it, in a module.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; var require = makeRequire(import.meta.url);",
    },
  });
  await bundleFunction(folder);
  return [
    { name: 'empty handler', file: join(folder, 'empty-handler.mjs'), writesRecord: false },
    { name: clientName, file: join(folder, 's3-handler.mjs'), writesRecord: true },
    { name: ourName, file: join(folder, 'summarize.cjs'), writesRecord: true },
  ];
}
