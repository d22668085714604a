import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { RuntimeInvocation } from '../../local/runtime/invocation.ts';

export interface RuntimeApi {
  /** `127.0.0.1:9001`, in the form of AWS_LAMBDA_RUNTIME_API. */
  readonly address: string;
  /**
   * Hands an event to the next runtime that asks. One at a time. Resolves when the runtime has answered or `fail` was
   * called.
   */
  invoke(event: unknown, timeoutMs: number): Promise<RuntimeInvocation>;
  /** Ends the current invocation: its process is gone, or its time is up. */
  fail(error: string): void;
  close(): Promise<void>;
}

interface Pending {
  readonly id: string;
  readonly event: unknown;
  readonly deadline: number;
  readonly end: (invocation: RuntimeInvocation) => void;
}

const prefix = '/2018-06-01/runtime';
const functionArn = 'arn:aws:lambda:us-east-1:000000000000:function:news-summary-dev-summarize';

/**
 * Lambda's Runtime API, version 2018-06-01, as far as a function without streams uses it, on the loopback interface.
 */
export async function startRuntimeApi(): Promise<RuntimeApi> {
  let pending: Pending | undefined;
  let asking: ServerResponse | undefined;

  function handOver(): void {
    if (!pending || !asking) return;
    sendEvent(asking, pending);
    asking = undefined;
  }

  function end(invocation: RuntimeInvocation): void {
    pending?.end(invocation);
    pending = undefined;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.replace(prefix, '');
    const body = await text(request);
    if (path === '/invocation/next') {
      asking = response;
      response.once('close', () => {
        if (asking === response) asking = undefined;
      });
      return handOver();
    }
    const invocation = readAnswer(path, pending?.id, body);
    response.writeHead(invocation ? 202 : 400).end();
    if (invocation) end(invocation);
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  // A runtime keeps its connection for as long as a handler takes.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    invoke: (event, timeoutMs) =>
      new Promise((resolve) => {
        pending = { id: randomUUID(), event, deadline: Date.now() + timeoutMs, end: resolve };
        handOver();
      }),
    fail: (error) => end({ status: 'failed', error }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendEvent(response: ServerResponse, { id, event, deadline }: Pending): void {
  response.writeHead(200, {
    'content-type': 'application/json',
    'Lambda-Runtime-Aws-Request-Id': id,
    'Lambda-Runtime-Deadline-Ms': String(deadline),
    'Lambda-Runtime-Invoked-Function-Arn': functionArn,
    'Lambda-Runtime-Trace-Id': 'Root=1-00000000-000000000000000000000000;Parent=0000000000000000;Sampled=0',
  });
  response.end(JSON.stringify(event));
}

/** Undefined for a request that belongs to no current invocation. */
function readAnswer(path: string | undefined, id: string | undefined, body: string): RuntimeInvocation | undefined {
  if (path === `/invocation/${id}/response`) return { status: 'succeeded', result: JSON.parse(body) };
  if (path !== '/init/error' && path !== `/invocation/${id}/error`) return undefined;
  const { errorType, errorMessage } = JSON.parse(body) as { errorType?: string; errorMessage?: string };
  return { status: 'failed', error: `${errorType}: ${errorMessage}` };
}
