import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** What V8 made of a script's code before, by the name of its file. */
export type CodeCache = Readonly<Record<string, Uint8Array>>;

export interface LoadedScripts {
  /** What the first of them exports. */
  readonly exports: unknown;
  /** All that have been loaded so far, by name. */
  readonly scripts: ReadonlyMap<string, Script>;
}

interface Module {
  exports: unknown;
}

type Wrapper = (
  exports: unknown,
  require: (id: string) => unknown,
  module: Module,
  filename: string,
  dirname: string,
) => void;

/**
 * Loads a CommonJS file, and those beside it that it requires, as Node would, but with their code cache. V8 takes one that the same version of it
 * made on the same kind of processor and with the same flags, and compiles the code as ever where it is none.
 */
export function loadScripts(path: string, cache: CodeCache): LoadedScripts {
  const directory = dirname(path);
  const requireOther = createRequire(path);
  const scripts = new Map<string, Script>();
  const modules = new Map<string, Module>();
  const load = (name: string): unknown => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module: Module = { exports: {} };
    modules.set(name, module);
    const filename = join(directory, name);
    const code = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(filename, 'utf8')}\n})`;
    const script = new Script(code, { filename, cachedData: cache[name] });
    scripts.set(name, script);
    const requireBeside = (id: string): unknown => (id.startsWith('./') ? load(id.slice(2)) : requireOther(id));
    (script.runInThisContext() as Wrapper)(module.exports, requireBeside, module, filename, directory);
    return module.exports;
  };
  return { exports: load(path.slice(directory.length + 1)), scripts };
}
