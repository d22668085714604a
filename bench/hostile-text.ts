// Prints what each hostile but valid text costs in a process of its own, the costliest first: seconds from bytes to
// record as JSON, and peak memory beyond that of a process that had one byte to read. Bytes and a part of a name may be given.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { summarize } from '../lib/summarize.ts';
import { fileSource } from '../lib/upload.ts';
import { hostileTexts } from '../tests/hostile-texts.ts';

const self = fileURLToPath(import.meta.url);
interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
  readonly outcome: string;
}

/** In the child: the upload comes from the parent, so that making it costs nothing here. */
function runOne(key: string): void {
  const upload = readFileSync(0);
  const started = process.hrtime.bigint();
  const record = summarize({ source: fileSource(key, upload.length), bytes: upload });
  const json = JSON.stringify(record);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const notes = record.notes.map(({ rule }) => rule).join(' ');
  const outcome = `${(json.length / 1e6).toFixed(1).padStart(6)} MB  ${record.problem?.code ?? record.status} ${notes}`;
  console.log(JSON.stringify({ seconds, megabytes, outcome } satisfies Cost));
}

function measure(key: string, input: Uint8Array): Cost {
  const child = spawnSync(process.execPath, [self, key], { input, timeout: 60_000, encoding: 'utf8' });
  if (child.status === 0) return JSON.parse(child.stdout) as Cost;
  return { seconds: 60, megabytes: Number.NaN, outcome: `FAILED ${child.signal ?? child.stderr.slice(0, 300)}` };
}

function measureAll(bytes: number, part: string): void {
  const baseline = measure('a.txt', new Uint8Array(1)).megabytes;
  const costs = hostileTexts
    .filter(({ name }) => name.includes(part))
    .map(({ name, key, make }) => ({ name, ...measure(key, make(bytes)) }));
  costs.sort((a, b) => b.seconds - a.seconds);
  for (const { name, seconds, megabytes, outcome } of costs)
    console.log(
      `${seconds.toFixed(2).padStart(6)} s ${(megabytes - baseline).toFixed(0).padStart(5)} MB ${outcome}  ${name}`,
    );
}

const [first = '10485760', part = ''] = process.argv.slice(2);
if (first.startsWith('a.')) runOne(first);
else measureAll(Number(first), part);
