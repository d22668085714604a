// npm run bench:scale: what articles of 1 KB to 10 MB cost the function's code, bundled, in a process of their own: CPU with its start,
// and peak memory with the article in it; the best of five runs.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeText } from './make-text.ts';
import { bundleReader, measureProcess } from './measure-process.ts';

const kilobytes = [1, 10, 100, 200, 400, 1_000, 2_000, 5_000, 10_000];
const runs = 5;
const bytesOfWord = 5;

const folder = mkdtempSync(join(tmpdir(), 'scale-'));
try {
  const reader = await bundleReader(folder);
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}; best of ${runs}`,
  );
  for (const size of kilobytes) {
    const bytes = Buffer.from(makeText(Math.ceil((size * 1_000) / bytesOfWord))).subarray(0, size * 1_000);
    const costs = Array.from({ length: runs }, () => measureProcess(reader, { key: 'article.txt', bytes }));
    const seconds = Math.min(...costs.map((cost) => cost.seconds));
    const megabytes = Math.min(...costs.map((cost) => cost.megabytes));
    const figures = `${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(5)} MB`;
    console.log(`${String(size).padStart(6)} KB ${figures}  (${costs[0]?.outcome})`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
