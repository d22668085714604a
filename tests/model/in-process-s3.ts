import { Readable } from 'node:stream';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import type { S3Change } from '../../local/s3/change.ts';
import { errorDocument } from '../../local/s3/handle-request.ts';
import type { S3Response } from '../../local/s3/operation.ts';
import { findOperation } from '../../local/s3/operations/find-operation.ts';
import { addressOf, type S3Request } from '../../local/s3/request.ts';
import { S3Error } from '../../local/s3/s3-error.ts';
import type { Store } from '../../local/s3/store.ts';

/** A request of the SDK, as its handlers get it. */
interface SdkRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

interface SdkResponse {
  readonly response: { readonly statusCode: number; readonly headers: Record<string, string>; readonly body: Readable };
}

/** A request that was sent and waits for its fate. */
export interface Waiting {
  readonly request: S3Request;
  readonly operation: string;
  readonly answer: (response: S3Response) => void;
  /** The answer breaks off in its middle. */
  readonly cut: (response: S3Response) => void;
  /** The connection breaks without an answer. */
  readonly reset: () => void;
}

/** The operations of the embedded S3, without sockets and signatures. A refusal is an answer too. */
export function runRequest(store: Store, request: S3Request, emit: (change: S3Change) => void): S3Response {
  try {
    return findOperation(request).run({ request, store, region: 'us-east-1', emit, minimumPartBytes: 0 });
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    return errorResponse(error.status, error.code);
  }
}

export const errorResponse = (status: number, code: string): S3Response => ({
  status,
  headers: {},
  body: errorDocument(code, 'A refusal.', '', 'r1'),
});

/**
 * Settings by which the production client sends its requests to `park`, at once and unsigned, and tries again without a
 * pause.
 */
export function inProcessSettings(park: (waiting: Waiting) => void): S3ClientConfig {
  const handle = (request: SdkRequest): Promise<SdkResponse> =>
    new Promise((resolve, reject) => {
      const read = readRequest(request);
      park({
        request: read,
        operation: findOperation(read).name,
        answer: (response) => resolve(toSdk(response)),
        cut: (response) => resolve(toSdk(response, reset())),
        reset: () => reject(reset()),
      });
    });
  return {
    region: 'us-east-1',
    endpoint: 'http://127.0.0.1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'a', secretAccessKey: 's' },
    signer: { sign: (request) => Promise.resolve(request) },
    requestHandler: { handle } as NonNullable<S3ClientConfig['requestHandler']>,
    retryStrategy: withoutPauses,
  };
}

const reset = (): Error => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

function readRequest({ method, path, query = {}, headers, body = '' }: SdkRequest): S3Request {
  const names = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const address = addressOf({ method, path, query: [], headers: names });
  const values = Object.entries(query).map(([name, value]) => [name, String(value ?? '')] as const);
  return { method, ...address, query: new Map(values), headers: names, body: Buffer.from(body) };
}

function toSdk({ status, headers, body = '' }: S3Response, error?: Error): SdkResponse {
  const bytes = Buffer.from(body);
  const length = error ? bytes.length >> 1 : bytes.length;
  const stream = new Readable({
    read() {
      this.push(length > 0 ? bytes.subarray(0, length) : null);
      if (error) this.destroy(error);
      else if (length > 0) this.push(null);
    },
  });
  return {
    response: { statusCode: status, headers: { ...headers, 'content-length': `${bytes.length}` }, body: stream },
  };
}

const attempts = 4;
type RetryStrategy = Exclude<NonNullable<S3ClientConfig['retryStrategy']>, { readonly retry: unknown }>;
const token = (count: number) => ({ getRetryCount: () => count, getRetryDelay: () => 0, getRetryCost: () => 1 });

/** The SDK's standard strategy, with as many attempts and after the same errors, but without waiting. */
const withoutPauses = {
  mode: 'standard',
  acquireInitialRetryToken: () => Promise.resolve(token(0)),
  refreshRetryTokenForRetry: (before: { getRetryCount(): number }, { errorType }: { readonly errorType: string }) => {
    const count = before.getRetryCount() + 1;
    const again = count < attempts && ['TRANSIENT', 'THROTTLING'].includes(errorType);
    return again ? Promise.resolve(token(count)) : Promise.reject(new Error(`Not tried again: ${errorType}`));
  },
  recordSuccess: () => undefined,
} as RetryStrategy;
