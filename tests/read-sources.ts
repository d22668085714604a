import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** The TypeScript files below a top-level folder. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
}

export interface Import {
  readonly from: string;
  /** A package's name, `node:x`, or the path of a file of ours from the root. */
  readonly to: string;
}

/**
 * Finds static, side-effect, type-only and dynamic imports, and re-exports. A dynamic import of anything but a literal
 * is an error.
 */
export function importsOf({ path, text }: SourceFile): Import[] {
  const computed = /\b(?:import|require)\(\s*[^'"\s)][^)]*\)/.exec(text);
  if (computed && !/\bimport\(\s*$/.test(computed[0])) throw new Error(`${path}: a computed import, ${computed[0]}`);
  const specifiers = [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*(['"])([^'"\n]+)\1/g)];
  return specifiers.map((match) => ({ from: path, to: resolve(path, match[2] ?? '') }));
}

function resolve(path: string, specifier: string): string {
  return specifier.startsWith('.') ? new URL(specifier, `file:///${path}`).pathname.slice(1) : specifier;
}
