// Installs AWS's runtime client into this folder, unless it is there. Compiling it takes about a minute on two cores.
// With `--missing` it only prints the Debian packages that this needs and the machine lacks.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const installed = join(folder, 'node_modules', 'aws-lambda-ric');

/** Programs that the compilation calls, and their Debian packages. */
const tools = { cmake: 'cmake', 'g++': 'g++', make: 'make', python3: 'python3', xz: 'xz-utils' };

function isInstalled(): boolean {
  if (!existsSync(join(installed, 'rapid-client.node'))) return false;
  const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies['aws-lambda-ric'];
  return JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).version === wanted;
}

function missingTools(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const isMissing = (tool: string): boolean => !folders.some((each) => existsSync(join(each, tool)));
  return Object.entries(tools)
    .filter(([tool]) => isMissing(tool))
    .map(([, name]) => name);
}

/**
 * Headers of the machine's own Node: with them nothing is downloaded from nodejs.org. Any version's will do, thanks to
 * Node-API.
 */
function headers(): Record<string, string> {
  const prefix = dirname(dirname(process.env['npm_node_execpath'] ?? process.execPath));
  return existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? { npm_config_nodedir: prefix } : {};
}

function install(): number {
  const missing = missingTools();
  if (missing.length > 0) {
    console.error(`aws-lambda-ric is compiled, and this is missing: apt-get install -y ${missing.join(' ')}`);
    return 1;
  }
  console.log('Installing aws-lambda-ric, which is compiled.');
  const env = { ...process.env, ...headers() };
  return spawnSync('npm', ['ci'], { cwd: folder, env, stdio: 'inherit' }).status ?? 1;
}

if (process.argv.includes('--missing')) console.log(missingTools().join(' '));
else process.exitCode = isInstalled() ? 0 : install();
