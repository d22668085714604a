import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A call of `words`, `wordSet` or `phrases` with a template that has no values in it. */
const list = /\b(words|wordSet|phrases)\(`([^`$\\]*)`/g;

/** Takes the indentation out of lists of words, which is a tenth of their bytes: what parts the items stays. */
export const squeezeLists: Plugin = {
  name: 'squeeze-lists',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lib[\\/].*\.ts$/, namespace: 'file' }, async ({ path }) => ({
      contents: squeeze(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

export const squeeze = (code: string): string =>
  code.replace(list, (_call, name: string, items: string) =>
    name === 'phrases'
      ? `${name}(\`${items.trim().replace(/\s*\n\s*/g, '\n')}\``
      : `${name}(\`${items.trim().replace(/\s+/g, ' ')}\``,
  );
