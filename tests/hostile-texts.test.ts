import { expect, test } from 'vitest';
import { verify } from '../lib/record/verify.ts';
import { summarize } from '../lib/summarize.ts';
import { fileSource } from '../lib/upload.ts';
import { hostileTexts } from './hostile-texts.ts';

// What 10 MB cost is for bench/hostile-text.ts to tell: this is enough to find what is quadratic, in a hundredth of the time.
const bytes = 100_000;
const mostMilliseconds = 2_000;

for (const { name, key, make } of hostileTexts)
  test(`${name}: a good record, in time`, { timeout: mostMilliseconds }, () => {
    const upload = make(bytes);
    expect(upload.length).toBeLessThanOrEqual(bytes);
    expect(verify(summarize({ source: fileSource(key, upload.length), bytes: upload }))).toEqual([]);
  });
