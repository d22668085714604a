import { fork } from 'node:child_process';
import { once } from 'node:events';
import { functionEnvironment } from '../local/session/deployment.ts';
import { lambdaArguments } from './lambda-arguments.ts';
import type { InvocationCost } from './serve-batches.ts';

export interface MeasuredFunction {
  /** Milliseconds of CPU from the start of the process until the function is ready. */
  readonly readyCpu: number;
  /** Rejects when the handler fails. */
  invoke(event: unknown): Promise<InvocationCost>;
  close(): void;
}

/**
 * Starts the function's bundle as Lambda would, with a script beside it that measures it.
 * @param s3 the endpoint
 */
export async function startMeasuredFunction(script: string, s3: string, megabytes: number): Promise<MeasuredFunction> {
  const child = fork(script, {
    env: functionEnvironment(s3),
    execArgv: [...lambdaArguments(megabytes)],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('The measured function ended before it answered.');
  });
  ended.catch(() => undefined);
  const [readyCpu] = (await Promise.race([once(child, 'message'), ended])) as [number];
  return {
    readyCpu,
    async invoke(event) {
      child.send(event as object);
      const [cost] = (await Promise.race([once(child, 'message'), ended])) as [InvocationCost];
      return cost;
    },
    close: () => child.disconnect(),
  };
}
