import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { lambdaFlag } from '../../functions/code-cache/read-code-cache.ts';
import type { RuntimeInvocation } from '../../local/runtime/invocation.ts';
import { startRuntimeApi } from './start-runtime-api.ts';

export interface RuntimeOptions {
  /** The folder with the unpacked zip of the function. */
  readonly taskRoot: string;
  /** As in serverless.yml: `dist/summarize.handler`. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

export interface Runtime {
  /** Never rejects. One at a time; others wait. A process that ended or took too long is replaced for the next one. */
  invoke(event: unknown): Promise<RuntimeInvocation>;
  /** Resolves when the process is gone. The next invocation starts a new one. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Changes the time limit of the following invocations. */
  setTimeoutMs(milliseconds: number): void;
  /** What the function wrote to stdout and stderr. */
  readonly output: () => string;
  /** How many processes were started so far. */
  readonly processes: () => number;
  close(): Promise<void>;
}

const client = fileURLToPath(new URL('node_modules/aws-lambda-ric/index.mjs', import.meta.url));

/** Lambda's own variables. The client refuses to start without the names of the log. */
const lambdaEnvironment = {
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: 'news-summary-dev-summarize',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
  AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/news-summary-dev-summarize',
  AWS_LAMBDA_LOG_STREAM_NAME: 'local',
};

/** Runs an unpacked function under AWS's own runtime client, as an instance of Lambda does. */
export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const api = await startRuntimeApi();
  const output: string[] = [];
  let { timeoutMs = 60_000 } = options;
  let started = 0;
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function start(): ChildProcess {
    started += 1;
    const process = startProcess(options, api.address);
    for (const stream of [process.stdout, process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
    process.once('exit', (code, signal) => {
      if (child === process) child = undefined;
      api.fail(`The process ended (${signal ?? `exit code ${code}`}) before it answered.`);
    });
    return process;
  }

  async function kill(signal: NodeJS.Signals): Promise<void> {
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  async function invokeNext(event: unknown): Promise<RuntimeInvocation> {
    const timer = setTimeout(() => {
      api.fail(`The function timed out after ${timeoutMs / 1000} seconds.`);
      void kill('SIGKILL');
    }, timeoutMs);
    const answer = api.invoke(event, timeoutMs);
    child ??= start();
    const invocation = await answer;
    clearTimeout(timer);
    return invocation;
  }

  return {
    invoke(event) {
      const next = last.then(() => invokeNext(event));
      last = next;
      return next;
    },
    kill,
    setTimeoutMs: (milliseconds) => {
      timeoutMs = milliseconds;
    },
    output: () => output.join(''),
    processes: () => started,
    async close() {
      await kill('SIGKILL');
      await api.close();
    },
  };
}

function startProcess({ taskRoot, handler, environment }: RuntimeOptions, address: string): ChildProcess {
  return spawn(process.execPath, [lambdaFlag, client], {
    cwd: taskRoot,
    env: {
      ...environment,
      ...lambdaEnvironment,
      AWS_LAMBDA_RUNTIME_API: address,
      LAMBDA_TASK_ROOT: taskRoot,
      _HANDLER: handler,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
