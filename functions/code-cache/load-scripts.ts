import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Code that V8 compiled earlier, by file name. */
export type CodeCache = Readonly<Record<string, Uint8Array>>;

export interface LoadedScripts {
  /** The exports of the first script. */
  readonly exports: unknown;
  /** All scripts that were loaded so far, by name. */
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
 * Loads a CommonJS file, and the files beside it that it requires, as Node would, but with their code cache. V8 accepts
 * a cache only if the same version made it on the same kind of processor with the same flags. Otherwise it compiles the
 * code as usual. The files hold nothing but ASCII, which Node reads faster when it is told.
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
    const text = readFileSync(filename, 'latin1');
    const code = `(function (exports, require, module, __filename, __dirname) { ${text}\n})`;
    const script = new Script(code, { filename, cachedData: cache[name] });
    scripts.set(name, script);
    const requireBeside = (id: string): unknown => (id.startsWith('./') ? load(id.slice(2)) : requireOther(id));
    (script.runInThisContext() as Wrapper)(module.exports, requireBeside, module, filename, directory);
    return module.exports;
  };
  return { exports: load(path.slice(directory.length + 1)), scripts };
}
