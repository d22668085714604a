// What Lambda charges for a million articles, modelled from measured CPU: the bench does not run on Lambda.
import { listPrices } from '../local/backfill/list-prices.ts';

/** Milliseconds of CPU, on a core that is assumed to be as fast as Lambda's. */
export interface MeasuredCpu {
  /** An article in an event of its own, warm. */
  readonly alone: number;
  /** An article in an event of ten, warm. */
  readonly inBatch: number;
  /** From the start of a process to the end of its first event of one article. */
  readonly cold: number;
}

/** Milliseconds that an article waits for S3, GET and PUT together: an assumption. */
export interface Waiting {
  readonly name: string;
  readonly ms: number;
}

/** For one memory size: USD for a million articles, one or ten in an event. */
export interface MemoryCost {
  readonly megabytes: number;
  readonly waiting: string;
  /** Milliseconds that are charged for a warm article. */
  readonly aloneMs: number;
  readonly inBatchMs: number;
  /** Milliseconds until the first article of a process is done. */
  readonly coldMs: number;
  readonly alone: number;
  readonly inBatch: number;
  /** What cold starts add for a million articles, by how often they happen. */
  readonly coldStarts: number;
}

/** USD for a million articles, whatever the memory. */
export interface RequestCost {
  readonly s3Get: number;
  readonly s3Put: number;
  readonly lambdaAlone: number;
  readonly lambdaInBatch: number;
  /** To send, receive and delete each batch. */
  readonly sqsInBatch: number;
}

export const memorySizes = [256, 512, 1024, 1769] as const;
/** A warm connection in the same region, and what AWS's guide says of small objects: 100 to 200 ms each. */
export const waitings: readonly Waiting[] = [
  { name: '20 ms GET, 40 ms PUT', ms: 60 },
  { name: '100 ms GET, 100 ms PUT', ms: 200 },
];
export const articlesOfColdStart = 1000;
export const batchSize = 10;

const megabytesOfCore = 1769;
/** Articles of one event: as in functions/create-handler.ts. */
const mostAtOnce = 4;
const million = 1_000_000;

export function modelMemory(cpu: MeasuredCpu, { name, ms: waiting }: Waiting, megabytes: number): MemoryCost {
  // Our code has one thread. A second core would help only the garbage collector and the compiler.
  const core = Math.min(1, megabytes / megabytesOfCore);
  // A short burst runs at full speed, and waiting for S3 makes up for it. A start is too long for that.
  const aloneMs = Math.ceil(Math.max(cpu.alone / core, cpu.alone + waiting));
  const batchMs = Math.ceil(batchSize * Math.max(cpu.inBatch / core, (cpu.inBatch + waiting) / mostAtOnce));
  const coldMs = Math.ceil(cpu.cold / core + waiting);
  const usd = (ms: number): number => ((million * ms) / 1000) * (megabytes / 1024) * listPrices.lambdaGigabyteSecond;
  return {
    megabytes,
    waiting: name,
    aloneMs,
    inBatchMs: batchMs / batchSize,
    coldMs,
    alone: usd(aloneMs),
    inBatch: usd(batchMs / batchSize),
    coldStarts: usd(coldMs - aloneMs) / articlesOfColdStart,
  };
}

/** One GET and one PUT for each article: the record of a new article is written at the first try. */
export function modelRequests(): RequestCost {
  return {
    s3Get: million * listPrices.s3Read,
    s3Put: million * listPrices.s3Write,
    lambdaAlone: million * listPrices.lambdaRequest,
    lambdaInBatch: (million / batchSize) * listPrices.lambdaRequest,
    sqsInBatch: 3 * (million / batchSize) * listPrices.sqsRequest,
  };
}
