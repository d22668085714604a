import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { startS3Server } from '../../local/s3/start-s3-server.ts';
import { createLocalClient } from '../../local/session/create-local-client.ts';
import { deployment, functionEnvironment, recordKeyOf } from '../../local/session/deployment.ts';
import { lambdaArguments } from '../lambda-arguments.ts';
import { makeText } from '../make-text.ts';
import { median } from '../median.ts';
import { type BundledHandler, bundleHandlers } from './bundle-handlers.ts';
import type { Started } from './start-once.ts';

/** The cost of one handler. Each figure is the median of the processes that were started. */
export interface HandlerCost {
  readonly name: string;
  /** Size of the files that were loaded until the first record. */
  readonly bytes: number;
  readonly files: number;
  /** Modules of Node itself. */
  readonly nodeModules: number;
  /** Milliseconds since just before the handler's file was loaded. */
  readonly readyCpu: number;
  readonly readyWall: number;
  readonly firstRecordCpu: number;
  readonly firstRecordWall: number;
  /** Milliseconds of CPU of the whole process until the first record, including Node's own start. */
  readonly processCpu: number;
  /** Peak memory of the process. */
  readonly megabytes: number;
}

const runs = 21;
const functionMegabytes = 1024;
const { articlesBucket, articlesPrefix, resultsBucket } = deployment;

interface Bench {
  readonly folder: string;
  readonly endpoint: string;
  readonly client: S3Client;
  readonly article: Uint8Array;
}

/**
 * Measures a handler's start in a fresh process, until it is ready and until the record of a text of 600 words. The
 * handlers take turns.
 */
export async function measureColdStart(): Promise<readonly HandlerCost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cold-start-'));
  const buckets = [{ name: articlesBucket }, { name: resultsBucket }];
  const server = await startS3Server({ buckets, notifications: [] });
  const client = createLocalClient(server.endpoint);
  try {
    const handlers = await bundleHandlers(folder);
    const bench = { folder, endpoint: server.endpoint, client, article: Buffer.from(makeText()) };
    const started = handlers.map((handler) => ({ handler, own: [] as Started[] }));
    for (let run = 0; run < runs; run++)
      for (const { handler, own } of started) own.push(await startHandler(bench, handler, run));
    return started.map(({ handler, own }) => summarizeRuns(handler.name, own));
  } finally {
    client.destroy();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws Error where it fails or leaves no record */
async function startHandler(bench: Bench, { file, writesRecord }: BundledHandler, run: number): Promise<Started> {
  const { client, article, endpoint } = bench;
  const Key = `${articlesPrefix}${basename(dirname(file))}/${basename(file)}/${run}.txt`;
  await client.send(new PutObjectCommand({ Bucket: articlesBucket, Key, Body: article }));
  const started = await startProcess(
    join(bench.folder, 'start-once.mjs'),
    file,
    eventOf(Key, article.length),
    endpoint,
  );
  if (writesRecord) await client.send(new HeadObjectCommand({ Bucket: resultsBucket, Key: recordKeyOf(Key) }));
  return started;
}

async function startProcess(script: string, file: string, event: object, endpoint: string): Promise<Started> {
  const child = spawn(process.execPath, [...lambdaArguments(functionMegabytes), script, file, JSON.stringify(event)], {
    env: functionEnvironment(endpoint),
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , errors, costs] = child.stdio as unknown as readonly [null, null, Readable, Readable];
  const [written, error, [status]] = await Promise.all([text(costs), text(errors), once(child, 'exit')]);
  if (status !== 0) throw new Error(`${file} did not start: ${error}`);
  return JSON.parse(written) as Started;
}

function eventOf(key: string, size: number): object {
  const event = JSON.parse(readFileSync(new URL('../../events/s3-put.json', import.meta.url), 'utf8'));
  const { eTag: _, ...others } = event.Records[0].s3.object;
  event.Records[0].s3.object = { ...others, key, size };
  return event;
}

function summarizeRuns(name: string, started: readonly Started[]): HandlerCost {
  const of = (figure: (run: Started) => number): number => median(started.map(figure));
  return {
    name,
    bytes: of(({ bytes }) => bytes),
    files: of(({ files }) => files),
    nodeModules: of(({ nodeModules }) => nodeModules),
    readyCpu: of(({ ready }) => ready.cpu),
    readyWall: of(({ ready }) => ready.wall),
    firstRecordCpu: of(({ firstRecord }) => firstRecord.cpu),
    firstRecordWall: of(({ firstRecord }) => firstRecord.wall),
    processCpu: of(({ processCpu }) => processCpu),
    megabytes: of(({ megabytes }) => megabytes),
  };
}
