// In a process of its own: loads a handler as Lambda does, gives it one event, and writes the costs to descriptor 3.
// Arguments: the handler's file, the event.
import fs, { statSync, writeFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Milliseconds since just before the handler's file was loaded. */
interface Elapsed {
  readonly cpu: number;
  readonly wall: number;
}

export interface Started {
  readonly ready: Elapsed;
  readonly firstRecord: Elapsed;
  /** Milliseconds of CPU of the whole process until the first record, including Node's own start. */
  readonly processCpu: number;
  /** Files that were loaded until the first record. */
  readonly files: number;
  readonly bytes: number;
  /** Modules of Node itself that were loaded until the first record. */
  readonly nodeModules: number;
  /** Peak memory of the process, in megabytes. */
  readonly megabytes: number;
}

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

const [file = '', event = ''] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const context = { awsRequestId: 'bench', functionName: 'bench', getRemainingTimeInMillis: () => 60_000 };
const read = new Set<string>();
const { readFileSync } = fs;
fs.readFileSync = ((path: string | URL, ...options: []) => {
  const content = readFileSync(path, ...options);
  read.add(path instanceof URL ? fileURLToPath(path) : path);
  return content;
}) as typeof readFileSync;
syncBuiltinESMExports();

const wallBefore = performance.now();
const cpuBefore = process.cpuUsage();

function elapsed(): Elapsed {
  return { cpu: cpuMs(cpuBefore), wall: performance.now() - wallBefore };
}

function cpuMs(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

const load = async (): Promise<{ handler: Handler }> =>
  file.endsWith('.cjs') ? require(file) : import(pathToFileURL(file).href);

const { handler } = await load();
const ready = elapsed();
await handler(JSON.parse(event), context);
const firstRecord = elapsed();

// Whatever a handler requires is in this one cache. A bundle of ES modules is one file. The handler itself reads the
// files that it loads with a code cache.
const files = [...new Set([file, ...Object.keys(require.cache), ...read])];
let bytes = 0;
for (const path of files) bytes += statSync(path).size;
const { moduleLoadList } = process as unknown as { readonly moduleLoadList: readonly string[] };
const started: Started = {
  ready,
  firstRecord,
  processCpu: cpuMs(),
  files: files.length,
  bytes,
  nodeModules: moduleLoadList.filter((name) => name.startsWith('NativeModule ')).length,
  megabytes: process.resourceUsage().maxRSS / 1024,
};
writeFileSync(3, JSON.stringify(started));
process.exit();
