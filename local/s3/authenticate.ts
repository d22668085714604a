import { timingSafeEqual } from 'node:crypto';
import type { RequestHead } from './request.ts';
import { S3Error } from './s3-error.ts';
import { algorithm, type SigningScope, signRequest } from './sign.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** What a valid signature gives. Chunk signatures are chained to it. */
export interface Authentication {
  readonly signature: string;
  readonly scope: SigningScope;
  /** The value of x-amz-content-sha256: the hash that the body must have, or the name of a streaming format. */
  readonly payload: string;
}

interface Claim {
  readonly credential: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly dateTime: string;
  readonly payload: string;
}

const maximumSkewMs = 15 * 60 * 1000;
const maximumExpirySeconds = 7 * 24 * 60 * 60;

/**
 * Verifies the AWS Signature Version 4 of a request, in its Authorization header or its query (a presigned URL). The
 * body need not be there yet.
 * @throws S3Error as S3 does: AccessDenied, InvalidAccessKeyId, SignatureDoesNotMatch, RequestTimeTooSkewed…
 */
export function authenticate(
  request: RequestHead,
  credentials: Credentials,
  region: string,
  now: Date,
): Authentication {
  const query = new Map(request.query);
  const presigned = query.has('X-Amz-Signature');
  const claim = presigned ? claimOfQuery(request, query) : claimOfHeader(request);
  const scope = scopeOf(claim, credentials, region);
  const signedAt = parseDateTime(claim.dateTime);
  if (presigned) checkExpiry(signedAt, query.get('X-Amz-Expires') ?? '', now);
  else if (Math.abs(now.getTime() - signedAt) > maximumSkewMs)
    throw new S3Error('RequestTimeTooSkewed', "The difference between the request time and the server's is too large.");
  checkSignedHeaders(request, claim.signedHeaders);
  if (!equalInTime(claim.signature, signRequest(request, claim.signedHeaders, claim.payload, scope)))
    throw new S3Error(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. ' +
        'Check your key and signing method.',
    );
  checkPayload(claim.payload);
  return { signature: claim.signature, scope, payload: claim.payload };
}

function claimOfHeader({ headers }: RequestHead): Claim {
  const authorization = headers.get('authorization');
  if (authorization === undefined) throw new S3Error('AccessDenied', 'Access Denied. The request is not signed.');
  const fields = new Map(
    authorization
      .slice(algorithm.length)
      .split(',')
      .map((field) => splitOnce(field.trim(), '=')),
  );
  const credential = fields.get('Credential');
  const signature = fields.get('Signature');
  const signedHeaders = fields.get('SignedHeaders');
  if (!authorization.startsWith(`${algorithm} `) || !credential || !signature || !signedHeaders)
    throw new S3Error('AuthorizationHeaderMalformed', `The authorization header is not of the ${algorithm} form.`);
  const payload = headers.get('x-amz-content-sha256');
  if (payload === undefined)
    throw new S3Error('InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
  const dateTime = headers.get('x-amz-date') ?? '';
  return { credential, signature, signedHeaders: signedHeaders.split(';'), dateTime, payload };
}

function claimOfQuery({ headers }: RequestHead, query: ReadonlyMap<string, string>): Claim {
  const credential = query.get('X-Amz-Credential') ?? '';
  const signature = query.get('X-Amz-Signature') ?? '';
  const signedHeaders = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  if (query.get('X-Amz-Algorithm') !== algorithm || credential === '')
    throw new S3Error('AuthorizationQueryParametersError', `X-Amz-Algorithm only supports "${algorithm}".`);
  const payload = query.get('X-Amz-Content-Sha256') ?? headers.get('x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD';
  return { credential, signature, signedHeaders, dateTime: query.get('X-Amz-Date') ?? '', payload };
}

/** @throws S3Error InvalidAccessKeyId, AuthorizationHeaderMalformed */
export function scopeOf(
  { credential, dateTime }: Pick<Claim, 'credential' | 'dateTime'>,
  credentials: Credentials,
  region: string,
): SigningScope {
  const [accessKeyId, scope] = splitOnce(credential, '/');
  if (accessKeyId !== credentials.accessKeyId)
    throw new S3Error('InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.');
  const expected = `${dateTime.slice(0, 8)}/${region}/s3/aws4_request`;
  if (scope !== expected)
    throw new S3Error('AuthorizationHeaderMalformed', `The credential scope is "${scope}"; expected "${expected}".`);
  return { scope, dateTime, secretAccessKey: credentials.secretAccessKey };
}

function parseDateTime(dateTime: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(dateTime);
  if (parts === null)
    throw new S3Error('AccessDenied', 'AWS authentication requires a valid Date or x-amz-date header.');
  const [, year, month, day, hour, minute, second] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function checkExpiry(signedAt: number, expires: string, now: Date): void {
  const seconds = /^\d{1,9}$/.test(expires) ? Number(expires) : Number.NaN;
  if (!(seconds >= 1 && seconds <= maximumExpirySeconds))
    throw new S3Error('AuthorizationQueryParametersError', `X-Amz-Expires must be 1 to ${maximumExpirySeconds}.`);
  if (now.getTime() > signedAt + seconds * 1000) throw new S3Error('AccessDenied', 'Request has expired');
  if (now.getTime() < signedAt - maximumSkewMs) throw new S3Error('AccessDenied', 'Request is not yet valid');
}

// A header that changes the meaning of a request must be signed, or it could be added on the way.
function checkSignedHeaders({ headers }: RequestHead, signedHeaders: readonly string[]): void {
  const needed = [...headers.keys()].filter((name) => name === 'host' || name.startsWith('x-amz-'));
  const missing = needed.find((name) => !signedHeaders.includes(name) && name !== 'x-amz-content-sha256');
  if (missing !== undefined)
    throw new S3Error('AccessDenied', `There were headers present in the request which were not signed: ${missing}`);
}

function checkPayload(payload: string): void {
  if (payload === 'UNSIGNED-PAYLOAD' || payload.startsWith('STREAMING-')) return;
  if (!/^[0-9a-f]{64}$/.test(payload))
    throw new S3Error('InvalidArgument', 'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-… or a SHA-256.');
}

/** Takes as long for a near miss as for a far one. */
export function equalInTime(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

function splitOnce(text: string, mark: string): [string, string] {
  const index = text.indexOf(mark);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}
