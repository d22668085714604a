// npm run bench:throughput: measures how many articles a second one instance of the function takes from the queue, and
// where its time goes.
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Queue } from '../local/queue/create-queues.ts';
import { startEventSourceMapping } from '../local/queue/start-event-source-mapping.ts';
import { createLocalSqsClient } from '../local/queue/start-sqs-server.ts';
import { type LocalFunction, startFunction } from '../local/runtime/start-function.ts';
import { createLocalClient } from '../local/session/create-local-client.ts';
import { deployment, functionEnvironment } from '../local/session/deployment.ts';
import { makeText } from './make-text.ts';
import type { Cost } from './profiled-handler.ts';
import { startServers } from './start-servers.ts';

const ARTICLES = 500;
const WARM_UP = 500;
const BATCH_SIZES = [1, 10];
const ownGroups = ['lib', 'functions'];

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

interface Bench {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly queue: Queue;
  readonly lambda: LocalFunction;
  /** Milliseconds of CPU that the servers have used so far. Ask only when no notification is under way. */
  readonly serversCpu: () => Promise<number>;
}

const text = makeText();
let uploads = 0;

async function upload(s3: S3Client, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    uploads += 1;
    const Key = `${deployment.articlesPrefix}${uploads}.txt`;
    const Body = `Article ${uploads} of the bench\n\n${text}`;
    await s3.send(new PutObjectCommand({ Bucket: deployment.articlesBucket, Key, Body }));
  }
}

/** Feeds the function until this many articles are done. Resolves with the seconds that it took. */
async function drain({ sqs: client, queue, lambda: { invoke } }: Bench, batchSize: number, count: number) {
  const began = performance.now();
  let done = 0;
  await new Promise<void>((resolve, reject) => {
    const mapping = startEventSourceMapping({
      client,
      queue,
      batchSize,
      invoke,
      onBatch({ Records: { length } }, invocation) {
        done += length;
        if (invocation.status === 'succeeded' && done < count) return;
        if (invocation.status === 'failed') reject(new Error(invocation.error));
        void mapping.close().then(resolve);
      },
    });
  });
  return (performance.now() - began) / 1000;
}

async function tell({ lambda }: Bench, profile: 'start' | 'stop'): Promise<unknown> {
  const invocation = await lambda.invoke({ profile });
  if (invocation.status === 'failed') throw new Error(invocation.error);
  return invocation.result;
}

async function measure(bench: Bench, batchSize: number): Promise<void> {
  await upload(bench.s3, ARTICLES);
  const serversBefore = await bench.serversCpu();
  const own = process.cpuUsage();
  await tell(bench, 'start');
  const seconds = await drain(bench, batchSize, ARTICLES);
  const cost = (await tell(bench, 'stop')) as Cost;
  const { user, system } = process.cpuUsage(own);
  const servers = (await bench.serversCpu()) - serversBefore;
  console.log(`\nbatches of ${batchSize}: ${(ARTICLES / seconds).toFixed(0)} articles a second; n = ${ARTICLES}`);
  const rows = { function: cost.cpu, 'S3 and SQS servers': servers, 'event source mapping': (user + system) / 1000 };
  for (const [name, cpu] of Object.entries(rows)) console.log(`  ${name.padEnd(22)}${each(cpu)} ms of CPU an article`);
  printShares(cost);
}

function printShares({ groups }: Cost): void {
  const busy = Object.entries(groups).filter(([name]) => name !== '(idle)');
  const total = busy.reduce((sum, [, ms]) => sum + ms, 0);
  const waiting = groups['(idle)'] ?? 0;
  const own = ownGroups.reduce((sum, name) => sum + (groups[name] ?? 0), 0);
  console.log(`  the function's main thread: ${share(waiting, waiting + total)} waiting; of the rest`);
  console.log(`    our own code, ${ownGroups.join(' and ')}: ${share(own, total)}`);
  for (const [name, ms] of busy.sort(([, a], [, b]) => b - a))
    console.log(`    ${name.padEnd(20)}${share(ms, total).padStart(6)} ${each(ms)} ms`);
}

const each = (ms: number): string => (ms / ARTICLES).toFixed(2).padStart(6);
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const servers = await startServers();
const { parts } = servers;
const lambda = startFunction({ bundle: pathOf('profiled-handler.ts'), environment: functionEnvironment(parts.s3) });
const bench: Bench = {
  s3: createLocalClient(parts.s3),
  sqs: createLocalSqsClient(parts.sqs),
  queue: parts.queue,
  lambda,
  serversCpu: servers.cpu,
};
console.log(
  `\nThroughput: one instance of the function, fed from the queue; ${text.split(/\s+/).length}-word articles`,
);
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
try {
  await upload(bench.s3, WARM_UP);
  await bench.serversCpu();
  await drain(bench, 10, WARM_UP);
  for (const batchSize of BATCH_SIZES) await measure(bench, batchSize);
} finally {
  lambda.close();
  servers.close();
  bench.s3.destroy();
  bench.sqs.destroy();
}
