import type { Counts } from './counts.ts';
import { assumedSeconds, functionGigabytes, listPrices } from './list-prices.ts';
import { mostInBatch } from './sender.ts';

/** USD. */
export interface Cost {
  readonly listing: number;
  readonly reading: number;
  readonly writing: number;
  readonly lambda: number;
  readonly queue: number;
  readonly total: number;
}

/** What a backfill of these articles costs at list prices: its own requests, and those of the function. */
export function estimateCost({ pages, heads, sent, replaced }: Counts, way: 'queue' | 'function'): Cost {
  const batches = Math.ceil(sent / mostInBatch);
  const cost = {
    listing: pages * listPrices.s3Write + heads * listPrices.s3Read,
    // Where there is a record, the first write is refused, and the record is read before the second.
    reading: (sent + replaced) * listPrices.s3Read,
    writing: (sent + replaced) * listPrices.s3Write,
    lambda:
      batches * listPrices.lambdaRequest + sent * assumedSeconds * functionGigabytes * listPrices.lambdaGigabyteSecond,
    // To send, receive and delete a batch.
    queue: way === 'queue' ? 3 * batches * listPrices.sqsRequest : 0,
  };
  return { ...cost, total: Object.values(cost).reduce((sum, each) => sum + each, 0) };
}

/** One line for people. */
export function describeCost(cost: Cost): string {
  const usd = (value: number): string => value.toFixed(value < 0.01 ? 4 : 2);
  const { listing, reading, writing, lambda, queue, total } = cost;
  const parts = [
    `S3 LIST and HEAD ${usd(listing)}`,
    `GET ${usd(reading)}`,
    `PUT ${usd(writing)}`,
    `Lambda ${usd(lambda)}`,
    ...(queue > 0 ? [`SQS ${usd(queue)}`] : []),
  ];
  const { region, noted } = listPrices;
  const basis = `at list prices, ${region}, ${noted}, ${assumedSeconds} s an article assumed`;
  return `about ${usd(total)} USD (${parts.join(', ')}) ${basis}`;
}
