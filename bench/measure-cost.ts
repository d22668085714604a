import { listPrices } from '../local/backfill/list-prices.ts';
import type { Batches } from './measure-batches.ts';
import {
  articlesOfColdStart,
  batchSize,
  type MeasuredCpu,
  type MemoryCost,
  memorySizes,
  modelMemory,
  modelRequests,
  type RequestCost,
  waitings,
} from './model-cost.ts';
import { printTable } from './print-table.ts';

export interface Cost {
  readonly cpu: MeasuredCpu;
  readonly memories: readonly MemoryCost[];
  readonly requests: RequestCost;
}

/** Estimates the cost of a million articles on Lambda from measured batches. */
export function measureCost({ readyCpu, sizes }: Batches): Cost {
  const one = sizes.find(({ articles }) => articles === 1);
  const ten = sizes.find(({ articles }) => articles === batchSize);
  if (!one || !ten)
    throw new Error(`The cost follows from events of 1 and ${batchSize} articles; they were not measured.`);
  const cpu = { alone: one.warm.cpu, inBatch: ten.warm.cpu, cold: readyCpu + one.first.cpu };
  const memories = waitings.flatMap((waiting) => memorySizes.map((megabytes) => modelMemory(cpu, waiting, megabytes)));
  return { cpu, memories, requests: modelRequests() };
}

export function printCost({ cpu, memories, requests }: Cost): void {
  const { alone, inBatch, cold } = cpu;
  console.log(
    `\nCost of a million articles, USD at list prices of ${listPrices.region}, ${listPrices.noted}. ` +
      `Measured: ${alone.toFixed(1)} ms of CPU alone, ${inBatch.toFixed(1)} in a batch of ${batchSize}, ` +
      `${cold.toFixed(0)} for the first with its start. Assumed: a core like Lambda's, S3's waiting times`,
  );
  for (const { name } of waitings)
    printTable(
      `Lambda's duration, S3 takes ${name}; one cold start in ${articlesOfColdStart} articles`,
      ['memory', 'ms alone', 'ms in ten', 'ms cold', 'USD alone', 'USD in tens', 'USD cold starts'],
      memories
        .filter(({ waiting }) => waiting === name)
        .map((memory) => [
          `${memory.megabytes} MB`,
          memory.aloneMs.toFixed(0),
          memory.inBatchMs.toFixed(1),
          memory.coldMs.toFixed(0),
          memory.alone,
          memory.inBatch,
          memory.coldStarts,
        ]),
    );
  printTable(
    'Requests, whatever the memory',
    ['', 'USD alone', 'USD in tens'],
    [
      ['S3 GET', requests.s3Get, requests.s3Get],
      ['S3 PUT', requests.s3Put, requests.s3Put],
      ['Lambda invocations', requests.lambdaAlone, requests.lambdaInBatch],
      ['SQS', 0, requests.sqsInBatch],
    ],
  );
}
