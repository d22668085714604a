import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, vi } from 'vitest';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface LambdaSettings {
  readonly onRequest?: (request: IncomingMessage) => unknown;
  readonly onEvent?: (count: number) => unknown;
  /** Whether it never answers. */
  readonly isSilent?: boolean;
}

/** Answers Invoke for the function `summarize` as Lambda does, and keeps the events. Ends with the test. */
export async function openLambda({ onRequest, onEvent, isSilent = false }: LambdaSettings = {}): Promise<unknown[]> {
  const events: unknown[] = [];
  const server = createServer((request, response) => {
    onRequest?.(request);
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const type = request.headers['x-amz-invocation-type'];
      if (type === 'Event') onEvent?.(events.push(JSON.parse(body)));
      if (type === 'Event' && isSilent) return;
      const isFound = request.url?.includes('/functions/summarize/') ?? false;
      response.writeHead(isFound ? (type === 'DryRun' ? 204 : 202) : 404, {
        'x-amzn-errortype': isFound ? '' : 'ResourceNotFoundException',
      });
      response.end(isFound ? undefined : '{"Message":"none"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  vi.stubEnv('AWS_ENDPOINT_URL_LAMBDA', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return events;
}
