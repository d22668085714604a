import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleFunction } from '../../local/build/bundle-function.ts';
import { makeCodeCache } from '../../local/build/make-code-cache.ts';

export interface BundledHandler {
  readonly name: string;
  readonly file: string;
  readonly writesRecord: boolean;
}

/** The handler that ours is compared with. */
export const clientName = 'S3 client alone';
export const ourName = 'news-summary';
/** As `npm run package -- --portable` makes it, and as it starts under a V8 that rejects the code cache. */
export const portableName = 'without code cache';

/** Bundles our handler and the others into a folder, and `start-once.mjs`, which starts one of them. */
export async function bundleHandlers(folder: string): Promise<readonly BundledHandler[]> {
  await build({
    entryPoints: ['empty-handler', 's3-handler', 'start-once'].map((name) =>
      fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
    ),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    // These settings come on top of esbuild's defaults.
    bundle: true,
    platform: 'node',
    format: 'esm',
    // esbuild's translation of CommonJS needs this in a module.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; var require = makeRequire(import.meta.url);",
    },
  });
  const [portable, packaged] = [join(folder, 'portable'), join(folder, 'packaged')];
  await bundleFunction(portable);
  cpSync(portable, packaged, { recursive: true });
  makeCodeCache(packaged);
  return [
    { name: 'empty handler', file: join(folder, 'empty-handler.mjs'), writesRecord: false },
    { name: clientName, file: join(folder, 's3-handler.mjs'), writesRecord: true },
    { name: ourName, file: join(packaged, 'summarize.cjs'), writesRecord: true },
    { name: portableName, file: join(portable, 'summarize.cjs'), writesRecord: true },
  ];
}
