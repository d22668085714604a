// Prints what each bad or hostile upload costs in a process of its own: seconds from bytes to record, and peak memory.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { summarize } from '../lib/summarize.ts';
import { fileSource } from '../lib/upload.ts';
import { badInputs, hostileInputs } from '../tests/bad-inputs.ts';

const inputs = [...badInputs, ...hostileInputs];
const self = fileURLToPath(import.meta.url);

/** In the child: the input is made first, so that only reading it is timed; memory is the whole process's, input included. */
function runOne(index: number): void {
  const input = inputs[index];
  if (!input) throw new Error(`There is no input ${index}; there are ${inputs.length}.`);
  const { key, contentType, contentEncoding } = input;
  const bytes = input.makeBytes();
  const started = process.hrtime.bigint();
  const record = summarize({ source: { ...fileSource(key, bytes.length), contentType, contentEncoding }, bytes });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(5)} MB  ${record.problem?.code ?? record.status}  ${input.name}`,
  );
}

if (process.argv[2] === undefined)
  for (const index of inputs.keys())
    spawnSync(process.execPath, [self, String(index)], { stdio: 'inherit', timeout: 60_000 });
else runOne(Number(process.argv[2]));
