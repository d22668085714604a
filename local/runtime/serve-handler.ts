// The child process: runs the built function bundle for each event that the parent sends.
import { createRequire } from 'node:module';
import type { Context } from 'aws-lambda';
import type { InvocationRequest, RuntimeInvocation } from './invocation.ts';

type Handler = (event: unknown, context: Context) => unknown;

const [bundle = ''] = process.argv.slice(2);
const load = createRequire(import.meta.url);
let handler: Handler | undefined;

process.on('message', (request: InvocationRequest) => {
  void invoke(request).then((invocation) => process.send?.(invocation));
});
// Ctrl-C goes to every process of the terminal. The parent decides when this one ends.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());

async function invoke({ requestId, event, timeoutMs }: InvocationRequest): Promise<RuntimeInvocation> {
  try {
    handler ??= (load(bundle) as { handler: Handler }).handler;
    const result = (await handler(event, contextOf(requestId, performance.now() + timeoutMs))) ?? null;
    return { status: 'succeeded', result };
  } catch (error) {
    return { status: 'failed', error: describe(error) };
  }
}

/** Includes the errors of an AggregateError, one a line. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const causes = error instanceof AggregateError ? error.errors.map(describe) : [];
  const message = error.message || (error as NodeJS.ErrnoException).code || '';
  return [`${error.name}: ${message}`, ...causes].join('\n');
}

function contextOf(awsRequestId: string, deadline: number): Context {
  const functionName = process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'local';
  return {
    awsRequestId,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${process.env['AWS_REGION']}:000000000000:function:${functionName}`,
    memoryLimitInMB: process.env['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'] ?? '',
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
    done: refuseCallback,
    fail: refuseCallback,
    succeed: refuseCallback,
  };
}

function refuseCallback(): never {
  throw new Error('nodejs24.x knows no callbacks: a handler returns a promise.');
}
