import type { ServerResponse } from 'node:http';

export interface Reply {
  /** Default: 200. */
  readonly status?: number;
  readonly type: 'text/html' | 'text/plain' | 'application/json';
  readonly body: string;
}

/** A request that the console does not answer, and why. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Other pages of the browser can neither read it nor hold it in a frame. */
export const guarded: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

export function sendReply(response: ServerResponse, reply: Reply | undefined): void {
  const { status = 200, type, body } = reply ?? { status: 500, type: 'text/plain', body: 'There is no answer.\n' };
  const headers = { ...guarded, 'content-type': `${type}; charset=utf-8` };
  // A page has a policy of its own in it.
  const policy = type === 'text/html' ? {} : { 'content-security-policy': "default-src 'none'" };
  response.writeHead(status, { ...headers, ...policy }).end(body);
}
