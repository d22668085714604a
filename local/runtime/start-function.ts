import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { InvocationRequest, RuntimeInvocation } from './invocation.ts';

export interface FunctionOptions {
  /** Path of a CommonJS file that exports `handler`. */
  readonly bundle: string;
  /** The whole environment of the function. */
  readonly environment: Readonly<Record<string, string>>;
  /** Default 60,000, as in serverless.yml. */
  readonly timeoutMs?: number;
  /** Default 1,024, as in serverless.yml. */
  readonly memoryMegabytes?: number;
  /** Gets what the function writes to stdout and stderr. */
  readonly onLog?: (text: string) => void;
}

export interface LocalFunction {
  /** Never rejects: crashes and time-outs are failed invocations too. Runs one at a time; others wait. */
  invoke(event: unknown): Promise<RuntimeInvocation>;
  close(): void;
}

const script = fileURLToPath(new URL('serve-handler.ts', import.meta.url));

/**
 * Runs a Lambda function's bundle in a process of its own. Like Lambda, it keeps the process for the next invocation,
 * and replaces it after a crash or time-out.
 */
export function startFunction(options: FunctionOptions): LocalFunction {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function invokeNext(event: unknown): Promise<RuntimeInvocation> {
    if (closed) return { status: 'failed', error: 'The function was shut down.' };
    child ??= startChild(options);
    const invocation = await invokeIn(child, event, options.timeoutMs ?? 60_000);
    if (child.exitCode !== null || child.signalCode !== null || child.killed) child = undefined;
    return invocation;
  }

  return {
    invoke(event) {
      const next = last.then(() => invokeNext(event));
      last = next;
      return next;
    },
    close() {
      closed = true;
      child?.kill('SIGKILL');
    },
  };
}

function startChild({ bundle, environment, memoryMegabytes = 1024, onLog }: FunctionOptions): ChildProcess {
  const child = fork(script, [bundle], {
    env: { ...environment, AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes) },
    execArgv: [`--max-old-space-size=${memoryMegabytes}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => onLog?.(text));
  }
  return child;
}

function invokeIn(child: ChildProcess, event: unknown, timeoutMs: number): Promise<RuntimeInvocation> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      end({ status: 'failed', error: `The function timed out after ${timeoutMs / 1000} seconds.` });
    }, timeoutMs);
    const onMessage = (message: unknown): void => end(message as RuntimeInvocation);
    const onExit = (code: number | null, signal: string | null): void =>
      end({
        status: 'failed',
        error: `The function's process ended (${signal ?? `exit code ${code}`}) before it answered.`,
      });
    const onError = (error: Error): void => {
      child.kill('SIGKILL');
      end({ status: 'failed', error: `The function's process failed: ${error.message}` });
    };
    const end = (invocation: RuntimeInvocation): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onError);
      resolve(invocation);
    };
    child.on('message', onMessage).on('exit', onExit).on('error', onError);
    const request: InvocationRequest = { requestId: randomUUID(), event, timeoutMs };
    if (child.connected) child.send(request, (error) => error && onError(error));
    else onError(new Error('it is not connected'));
  });
}
