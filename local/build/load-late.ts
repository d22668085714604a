import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { lateParts } from './late-parts.ts';

interface LateModule {
  readonly part: string;
  readonly names: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));

const lateModules: ReadonlyMap<string, LateModule> = new Map(
  Object.entries(lateParts).flatMap(([part, modules]) =>
    Object.entries(modules).map(([path, names]) => [resolve(root, path), { part, names }] as const),
  ),
);

/**
 * Replaces a late module, wherever it is imported, by functions that load the part and pass on their arguments.
 * `late-part:NAME` is the module with all exports of a part.
 * @param bundle the beginning of the parts' file names
 */
export const loadLate = (bundle: string): Plugin => ({
  name: 'load-late',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^late-part:/ }, ({ path }) => ({ path: path.slice('late-part:'.length), namespace: 'part' }));
    onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({ contents: exportPart(path), resolveDir: root }));
    onResolve({ filter: /^\..*\.ts$/, namespace: 'file' }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      return lateModules.has(file) ? { path: file, namespace: 'late' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({ contents: passOn(path, bundle) }));
    onResolve({ filter: /.*/, namespace: 'late' }, ({ path }) => ({ path, external: true }));
  },
});

function exportPart(part: string): string {
  return Object.entries(lateParts[part] ?? {})
    .map(([path, names]) => `export { ${names.join(', ')} } from './${path}';`)
    .join('\n');
}

function passOn(path: string, bundle: string): string {
  const { part, names = [] } = lateModules.get(path) ?? {};
  return names
    .map((name) => `export const ${name} = (...given) => require('./${bundle}.${part}.cjs').${name}(...given);`)
    .join('\n');
}
