// node local/build/prune-types.ts [FOLDER]: removes from dist/types what the package's own types do not need, since the
// compiler writes the types of every file. Those that stay import each other as every compiler understands it.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [folder = 'dist/types'] = process.argv.slice(2);
const needed = new Set<string>();

function keep(file: string): void {
  if (needed.has(file)) return;
  needed.add(file);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(from '\.[^']+)\.ts'/g, "$1.js'"));
  for (const [, path = ''] of text.matchAll(/from '(\.[^']+)\.ts'/g)) keep(`${join(dirname(file), path)}.d.ts`);
}

keep(join(folder, 'local/package/package.d.ts'));
prune(folder);

/** @returns whether nothing is left */
function prune(path: string): boolean {
  const rest = readdirSync(path, { withFileTypes: true }).filter((entry) => {
    const file = join(path, entry.name);
    return entry.isDirectory() ? !prune(file) : needed.has(file);
  });
  for (const { name } of readdirSync(path, { withFileTypes: true }))
    if (!rest.some((entry) => entry.name === name)) rmSync(join(path, name), { recursive: true });
  return rest.length === 0;
}
