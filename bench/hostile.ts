// npm run hostile [-- part of a name]: what each hostile input of 10 MB costs the function's code, bundled, in a process of its own:
// CPU of the whole process with its start, and its peak memory with the input in it. Node is started as Lambda starts it in a function
// of 256 MB; an input that needs more ends it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleFunction } from '../local/bundle-function.ts';
import type { HostileInput } from '../tests/hostile/hostile-input.ts';
import { hostileInputs } from '../tests/hostile/hostile-inputs.ts';
import type { Cost } from './read-one.ts';

const mostSeconds = 2;
const mostMegabytes = 256;
/** Lambda gives the young generation a twentieth of a function's memory for each half, and nine tenths to the old one. */
const nodeArguments = [
  '--expose-gc',
  `--max-semi-space-size=${Math.floor(mostMegabytes * 0.05)}`,
  `--max-old-space-size=${Math.floor(mostMegabytes * 0.9)}`,
];
const bytes = 10 * 1024 * 1024;

const [part = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));

async function bundleReader(): Promise<string> {
  await bundleFunction(folder);
  const reader = join(folder, 'read-one.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('read-one.ts', import.meta.url))],
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    outfile: reader,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
  });
  return reader;
}

function measure(reader: string, { key, contentType, contentEncoding, make }: HostileInput): Cost {
  const file = join(folder, 'input');
  writeFileSync(file, make(bytes));
  const facts = JSON.stringify({ key, contentType, contentEncoding });
  const child = spawnSync(process.execPath, [...nodeArguments, reader, file, facts], {
    timeout: 60_000,
    encoding: 'utf8',
  });
  if (child.status === 0) return JSON.parse(child.stdout) as Cost;
  return { seconds: 60, megabytes: Number.NaN, outcome: `FAILED ${child.signal ?? child.stderr.slice(0, 300)}` };
}

const isOver = ({ seconds, megabytes }: Cost): boolean => !(seconds <= mostSeconds && megabytes <= mostMegabytes);

function print(name: string, cost: Cost): void {
  const figures = `${cost.seconds.toFixed(2).padStart(6)} s ${cost.megabytes.toFixed(0).padStart(5)} MB`;
  console.log(`${isOver(cost) ? 'OVER' : '    '} ${figures}  ${name}  (${cost.outcome})`);
}

try {
  const reader = await bundleReader();
  const inputs = hostileInputs.filter(({ name }) => name.includes(part));
  let over = 0;
  for (const input of inputs) {
    const cost = measure(reader, input);
    print(input.name, cost);
    if (isOver(cost)) over++;
  }
  console.log(`${inputs.length} inputs, ${over} of them over ${mostSeconds} s of CPU or ${mostMegabytes} MB`);
  if (over > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
