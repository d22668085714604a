import { expect, test } from 'vitest';
import { verify } from '../lib/record/verify.ts';
import { summarize } from '../lib/summarize.ts';
import { fileSource } from '../lib/upload.ts';
import { hostileTexts } from './hostile-texts.ts';

// What 10 MB cost is for bench/hostile-text.ts to tell: this is enough to find what is quadratic, in a hundredth of the time.
const bytes = 100_000;
/** Of CPU, with the compiler's and the collector's: other processes may have the machine meanwhile. */
const mostSeconds = 2;

for (const { name, key, make } of hostileTexts)
  test(`${name}: a good record, in time`, { timeout: 60_000 }, () => {
    const upload = make(bytes);
    expect(upload.length).toBeLessThanOrEqual(bytes);
    const before = process.cpuUsage();
    const record = summarize({ source: fileSource(key, upload.length), bytes: upload });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(mostSeconds);
    expect(verify(record)).toEqual([]);
  });
