import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { RequestOutcome } from './handle-request.ts';

/** Sends an answer, with its fault if it has one. node:http leaves out the body of an answer to HEAD. */
export async function sendResponse(
  response: ServerResponse,
  requestId: string,
  { response: answer, fault }: RequestOutcome,
): Promise<void> {
  if (fault?.kind === 'slow') await wait(fault.delayMs);
  if (fault?.kind === 'reset' || fault?.kind === 'lost') {
    response.destroy();
    return;
  }
  const isXml = typeof answer.body === 'string';
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : (answer.body ?? Buffer.alloc(0));
  response.statusCode = answer.status;
  const headers: Record<string, string> = {
    server: 'local-s3',
    'x-amz-request-id': requestId,
    'x-amz-id-2': requestId,
    ...(isXml ? { 'content-type': 'application/xml' } : {}),
    ...answer.headers,
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (answer.status !== 204 && answer.status !== 304) response.setHeader('content-length', body.length);
  if (fault?.kind === 'cut') response.write(body.subarray(0, fault.afterBytes), () => response.destroy());
  else response.end(body);
}
