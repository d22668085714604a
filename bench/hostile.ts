// npm run hostile [-- part of a name]: measures each hostile input of 10 MB in the function's bundled code, in a
// process of its own. Prints the CPU of the whole process, its start included, and its peak memory, the input included.
// Node is started as Lambda starts it in a function of 256 MB. An input that needs more ends the process.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostileInput } from '../tests/hostile/hostile-input.ts';
import { hostileInputs } from '../tests/hostile/hostile-inputs.ts';
import { lambdaArguments } from './lambda-arguments.ts';
import { bundleReader, measureProcess } from './measure-process.ts';
import type { Cost } from './read-one.ts';

const mostSeconds = 2;
const mostMegabytes = 256;
const nodeArguments = lambdaArguments(mostMegabytes);
const bytes = 10 * 1024 * 1024;

const [part = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));

const measure = (reader: string, { make, ...input }: HostileInput): Cost =>
  measureProcess(reader, { ...input, bytes: make(bytes) }, nodeArguments);

const isOver = ({ seconds, megabytes }: Cost): boolean => !(seconds <= mostSeconds && megabytes <= mostMegabytes);

function print(name: string, cost: Cost): void {
  const figures = `${cost.seconds.toFixed(2).padStart(6)} s ${cost.megabytes.toFixed(0).padStart(5)} MB`;
  console.log(`${isOver(cost) ? 'OVER' : '    '} ${figures}  ${name}  (${cost.outcome})`);
}

try {
  const reader = await bundleReader(folder);
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
