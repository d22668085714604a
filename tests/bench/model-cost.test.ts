import { expect, test } from 'vitest';
import { modelMemory, modelRequests } from '../../bench/model-cost.ts';

const noWaiting = { name: 'none', ms: 0 };
const cpu = { alone: 10, inBatch: 8, cold: 500 };

const cases = [
  // Milliseconds: an article alone, one of ten, and the first of a process.
  { name: 'a whole core, S3 at once', megabytes: 1769, waiting: 0, alone: 10, inBatch: 8, cold: 500 },
  { name: 'a seventh of a core', megabytes: 256, waiting: 0, alone: 70, inBatch: 55.3, cold: 3456 },
  { name: 'waiting hides behind slow CPU', megabytes: 256, waiting: 60, alone: 70, inBatch: 55.3, cold: 3516 },
  { name: 'waiting hides fast CPU', megabytes: 1769, waiting: 60, alone: 70, inBatch: 17, cold: 560 },
  { name: 'four of a batch wait at once', megabytes: 1024, waiting: 200, alone: 210, inBatch: 52, cold: 1064 },
  { name: 'a second core is of no use', megabytes: 3538, waiting: 0, alone: 10, inBatch: 8, cold: 500 },
];
for (const { name, megabytes, waiting, alone, inBatch, cold } of cases)
  test(`duration: ${name}`, () => {
    const cost = modelMemory(cpu, { name, ms: waiting }, megabytes);
    expect([cost.aloneMs, cost.inBatchMs, cost.coldMs]).toEqual([alone, inBatch, cold]);
  });

test('a million articles of 10 ms in 1,769 MB are 17,275 gigabyte-seconds', () => {
  const { alone, inBatch, coldStarts } = modelMemory(cpu, noWaiting, 1769);
  expect(alone).toBeCloseTo(0.23034, 4);
  expect(inBatch).toBeCloseTo(0.18427, 4);
  // A thousand cold starts, each 490 ms longer.
  expect(coldStarts).toBeCloseTo(0.011287, 5);
});

test('a million GETs, PUTs, invocations, and three requests of the queue for ten articles', () => {
  const requests = modelRequests();
  const expected = { s3Get: 0.4, s3Put: 5, lambdaAlone: 0.2, lambdaInBatch: 0.02, sqsInBatch: 0.12 };
  for (const [name, usd] of Object.entries(expected))
    expect(requests[name as keyof typeof requests], name).toBeCloseTo(usd, 6);
});
