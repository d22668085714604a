import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/** Replaces parts of the SDK that the function never uses by files of `functions/sdk`. */
const replacements: readonly (readonly [RegExp, string])[] = [
  // Lambda gives credentials in the environment. The chain of nine other sources is 130 KB.
  [/^@aws-sdk\/credential-provider-node$/, 'environment-credentials.ts'],
  // Lambda has no configuration files.
  [/^\.\/readFile$/, 'no-configuration-files.ts'],
  // Only SelectObjectContent has event streams.
  [/(?:^|\/)event-streams(?:\/index\.js)?$/, 'no-event-streams.ts'],
];

const schemas = /client-s3\/dist-es\/schemas\/schemas_0\.js$/;
const declaration = /^export var (\w+\$?) = (\[[^;]*\]);$/gm;

/** Leaves out of the bundle the half of the S3 client that the function never uses. */
export const trimSdk: Plugin = {
  name: 'trim-sdk',
  setup({ onEnd, onLoad, onResolve }) {
    const unused = new Set(replacements.map(([, name]) => name));
    for (const [filter, name] of replacements) {
      const path = fileURLToPath(new URL(`../../functions/sdk/${name}`, import.meta.url));
      onResolve({ filter }, () => {
        unused.delete(name);
        return { path };
      });
    }
    onEnd(() => ({ errors: [...unused].map((name) => ({ text: `Nothing asks for what ${name} stands in for.` })) }));
    onLoad({ filter: schemas }, async ({ path }) => ({ contents: markPure(await readFile(path, 'utf8'), path) }));
  },
};

/**
 * The request and response shapes of all hundred operations are lists of names. esbuild leaves out unused ones when it
 * is told that they have no side effects.
 */
function markPure(text: string, path: string): string {
  const marked = text.replace(declaration, 'export var $1 = /* @__PURE__ */ (() => $2)();');
  if (marked === text) throw new Error(`${path} has no declarations as ${declaration}: it is no longer as it was.`);
  return marked;
}
