import type { IncomingMessage } from 'node:http';
import { checkHost } from '../s3/check-host.ts';
import { S3Error } from '../s3/s3-error.ts';
import { Refusal } from './reply.ts';

/**
 * Only this machine asks, and of its browsers only our own pages may change something.
 * @throws Refusal 403
 */
export function checkOrigin({ headers, method, socket }: IncomingMessage): void {
  try {
    checkHost(new Map([['host', headers.host ?? '']]), socket.localPort ?? 0);
  } catch (error) {
    throw error instanceof S3Error ? new Refusal(403, error.message) : error;
  }
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`)
    throw new Refusal(403, `Pages of ${origin} may not ask this console.`);
  const isOurs = origin !== undefined || headers['sec-fetch-site'] === undefined;
  if (method !== 'GET' && !isOurs) throw new Refusal(403, 'Only a page of this console may change something.');
}
