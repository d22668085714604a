import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { buildEvent } from '../local/backfill/build-event.ts';
import { bundleFunction } from '../local/build/bundle-function.ts';
import { createLocalClient } from '../local/session/create-local-client.ts';
import { deployment } from '../local/session/deployment.ts';
import { makePage } from './make-page.ts';
import { makeText } from './make-text.ts';
import { bundleScript } from './measure-process.ts';
import { median } from './median.ts';
import { printTable } from './print-table.ts';
import type { InvocationCost } from './serve-batches.ts';
import { type MeasuredFunction, startMeasuredFunction } from './start-measured-function.ts';
import { startServers } from './start-servers.ts';

/** The cost of an article, in milliseconds. */
interface EachCost {
  readonly cpu: number;
  readonly wall: number;
}

export interface BatchCost {
  readonly articles: number;
  /** The first event after the start of a process. */
  readonly first: EachCost;
  readonly warm: EachCost;
  /** Peak memory of a process that had this one event. */
  readonly megabytes: number;
}

export interface Batches {
  /** Milliseconds of CPU from the start of the process until the function is ready. */
  readonly readyCpu: number;
  readonly sizes: readonly BatchCost[];
  readonly largest: readonly LargestCost[];
}

/** One event of web pages of 10 MB, in a fresh function. */
export interface LargestCost {
  readonly functionMegabytes: number;
  readonly articles: number;
  /** Milliseconds of CPU of all articles together. */
  readonly cpu: number;
  /** Peak memory of the process. */
  readonly megabytes: number;
}

const batchSizes = [1, 2, 5, 10, 20, 50, 100];
const coldRuns = 5;
const warmUp = 600;
const warmArticles = 200;
const functionMegabytes = 1024;
const largestBytes = 10_000_000;
/** One article, and as many as the function reads side by side. */
const largestCounts = [1, 4];
const largestFunctions = [512, 1024];

interface Bench {
  /** A fresh function. */
  readonly start: (megabytes: number) => Promise<MeasuredFunction>;
  /**
   * Uploads this many articles that no other event had.
   * @returns the event that names them
   */
  readonly upload: (count: number, page?: Uint8Array) => Promise<unknown>;
}

/** Measures the built function with events of 1 to 100 articles of 600 words, over the embedded S3. */
export async function measureBatches(): Promise<Batches> {
  const folder = mkdtempSync(join(tmpdir(), 'batches-'));
  const servers = await startServers();
  const s3 = createLocalClient(servers.parts.s3);
  try {
    await bundleFunction(folder);
    const script = await bundleScript('serve-batches', folder);
    const start = (megabytes: number) => startMeasuredFunction(script, servers.parts.s3, megabytes);
    const upload = createUploader(s3, async () => {
      await servers.cpu();
    });
    return await measureAll({ start, upload });
  } finally {
    s3.destroy();
    servers.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(bench: Bench): Promise<Batches> {
  const { start, upload } = bench;
  const warm = await start(functionMegabytes);
  for (let done = 0; done < warmUp; done += 10) await warm.invoke(await upload(10));
  const sizes: BatchCost[] = [];
  const readyCpus: number[] = [];
  for (const articles of batchSizes) {
    const warmCosts: InvocationCost[] = [];
    for (let done = 0; done < warmArticles; done += articles) warmCosts.push(await warm.invoke(await upload(articles)));
    const colds = await repeat(coldRuns, async () => await invokeCold(bench, await upload(articles)));
    readyCpus.push(...colds.map(({ readyCpu }) => readyCpu));
    const megabytes = median(colds.map((cost) => cost.megabytes));
    sizes.push({ articles, first: each(colds, articles), warm: each(warmCosts, articles), megabytes });
  }
  warm.close();
  return { readyCpu: median(readyCpus), sizes, largest: await measureLargest(bench) };
}

async function measureLargest(bench: Bench): Promise<readonly LargestCost[]> {
  const page = makePage(largestBytes);
  const largest: LargestCost[] = [];
  for (const size of largestFunctions)
    for (const articles of largestCounts) {
      const { cpu, megabytes } = await invokeCold(bench, await bench.upload(articles, page), size);
      largest.push({ functionMegabytes: size, articles, cpu, megabytes });
    }
  return largest;
}

async function invokeCold(
  { start }: Bench,
  event: unknown,
  megabytes = functionMegabytes,
): Promise<InvocationCost & { readyCpu: number }> {
  const cold = await start(megabytes);
  const cost = await cold.invoke(event);
  cold.close();
  return { ...cost, readyCpu: cold.readyCpu };
}

async function repeat<T>(times: number, run: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let time = 0; time < times; time++) results.push(await run());
  return results;
}

function each(costs: readonly InvocationCost[], articles: number): EachCost {
  return {
    cpu: median(costs.map(({ cpu }) => cpu)) / articles,
    wall: median(costs.map(({ wall }) => wall)) / articles,
  };
}

/** @param settle resolves when the servers have nothing left to do */
function createUploader(s3: S3Client, settle: () => Promise<void>): Bench['upload'] {
  const text = makeText();
  let uploads = 0;
  return async (count, page) => {
    const articles: { key: string }[] = [];
    for (let index = 0; index < count; index++) {
      uploads += 1;
      const key = `${deployment.articlesPrefix}${uploads}.${page ? 'html' : 'txt'}`;
      const Body = page ?? `Article ${uploads} of the bench\n\n${text}`;
      await s3.send(new PutObjectCommand({ Bucket: deployment.articlesBucket, Key: key, Body }));
      articles.push({ key });
    }
    await settle();
    return JSON.parse(buildEvent(deployment.articlesBucket, articles, 0));
  };
}

export function printBatches({ sizes, readyCpu, largest }: Batches): void {
  printTable(
    'One event of so many 600-word articles, through S3: ms an article',
    ['articles', 'CPU, warm', 'wall, warm', 'CPU, first', 'wall, first', 'peak MB'],
    sizes.map(({ articles, warm, first, megabytes }) => [
      String(articles),
      warm.cpu,
      warm.wall,
      first.cpu,
      first.wall,
      megabytes.toFixed(0),
    ]),
  );
  console.log(`Ready after ${readyCpu.toFixed(0)} ms of CPU`);
  printTable(
    'One event of web pages of 10 MB, the first of its process',
    ['function', 'articles', 'CPU s', 'peak MB'],
    largest.map((cost) => [
      `${cost.functionMegabytes} MB`,
      String(cost.articles),
      cost.cpu / 1000,
      cost.megabytes.toFixed(0),
    ]),
  );
}
