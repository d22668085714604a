import type { Headers } from './request.ts';
import { S3Error } from './s3-error.ts';

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\]|[a-z0-9][a-z0-9.-]*\.localhost)$/;

/**
 * Checks that the client asked for this machine by a name of this machine. A web page may give its own name the address
 * 127.0.0.1 and then read answers as if they were its own.
 * @throws S3Error AccessDenied
 */
export function checkHost(headers: Headers, port: number): void {
  const host = (headers.get('host') ?? '').toLowerCase();
  const [, name = '', named = '80'] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
  if (loopback.test(name) && Number(named) === port) return;
  throw new S3Error(
    'AccessDenied',
    `This server answers to localhost, 127.0.0.1 and [::1] on port ${port} only, not to "${host}".`,
  );
}
