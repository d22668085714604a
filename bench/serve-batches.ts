// measure-batches.ts starts this in a process of its own. It runs the function's bundle beside it, and tells the cost
// of each event.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Context } from 'aws-lambda';

export interface InvocationCost {
  /** Milliseconds of CPU of the process. */
  readonly cpu: number;
  /** Milliseconds. */
  readonly wall: number;
  /** Peak memory of the process so far. */
  readonly megabytes: number;
}

type Handler = (event: unknown, context: Partial<Context>) => Promise<unknown>;

const { handler } = createRequire(import.meta.filename)(join(import.meta.dirname, 'summarize.cjs')) as {
  handler: Handler;
};
const timeoutMs = 60_000;

async function measureInvocation(event: unknown): Promise<InvocationCost> {
  const deadline = performance.now() + timeoutMs;
  const getRemainingTimeInMillis = () => deadline - performance.now();
  const before = process.cpuUsage();
  const began = performance.now();
  await handler(event, { awsRequestId: 'bench', functionName: 'bench', getRemainingTimeInMillis });
  const wall = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall, megabytes: process.resourceUsage().maxRSS / 1024 };
}

process.on('message', (event) => {
  void measureInvocation(event).then((cost) => process.send?.(cost));
});
process.on('disconnect', () => process.exit());
// Milliseconds of CPU from the start of the process until the function is ready.
const { user, system } = process.cpuUsage();
process.send?.((user + system) / 1000);
