import { createHash, createHmac } from 'node:crypto';
import { decode, encode, type RequestHead } from './request.ts';

// AWS Signature Version 4, as the S3 API reference documents it under "Authenticating Requests".
export const algorithm = 'AWS4-HMAC-SHA256';

/** The inputs of a signature. */
export interface SigningScope {
  /** `20260304/eu-central-1/s3/aws4_request` */
  readonly scope: string;
  /** `20260304T061209Z` */
  readonly dateTime: string;
  readonly secretAccessKey: string;
}

export const sha256Hex = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** @param payload hex SHA-256 of the body, or the word that replaces it */
export function signRequest(
  request: RequestHead,
  signedHeaders: readonly string[],
  payload: string,
  scope: SigningScope,
): string {
  const canonical = canonicalRequest(request, signedHeaders, payload);
  return sign([algorithm, scope.dateTime, scope.scope, sha256Hex(canonical)].join('\n'), scope);
}

/** @param policy as it stands in the form, in base64 */
export function signPolicy(policy: string, scope: SigningScope): string {
  return sign(policy, scope);
}

/** The signature of a chunk of a signed stream, chained to the signature before it. */
export function signChunk(data: Buffer, previous: string, scope: SigningScope): string {
  const lines = [`${algorithm}-PAYLOAD`, scope.dateTime, scope.scope, previous, sha256Hex(''), sha256Hex(data)];
  return sign(lines.join('\n'), scope);
}

/** @param trailers the trailing headers, as `name:value\n` lines */
export function signTrailer(trailers: string, previous: string, scope: SigningScope): string {
  const lines = [`${algorithm}-TRAILER`, scope.dateTime, scope.scope, previous, sha256Hex(trailers)];
  return sign(lines.join('\n'), scope);
}

function sign(text: string, { scope, secretAccessKey }: SigningScope): string {
  let key: string | Buffer = `AWS4${secretAccessKey}`;
  for (const part of scope.split('/')) key = createHmac('sha256', key).update(part).digest();
  return createHmac('sha256', key).update(text).digest('hex');
}

function canonicalRequest(request: RequestHead, signedHeaders: readonly string[], payload: string): string {
  const headers = signedHeaders.map((name) => `${name}:${canonicalValue(request.headers.get(name) ?? '')}\n`);
  return [
    request.method,
    request.path.split('/').map(decode).map(encode).join('/'),
    canonicalQuery(request.query),
    headers.join(''),
    signedHeaders.join(';'),
    payload,
  ].join('\n');
}

function canonicalValue(value: string): string {
  return value.trim().replace(/ +/g, ' ');
}

// Sorted by name before joining: as whole pairs, "a-b=" would come before "a=".
function canonicalQuery(query: RequestHead['query']): string {
  const pairs = query
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort((one, other) => compare(one[0], other[0]) || compare(one[1], other[1]));
  return pairs.map((pair) => pair.join('=')).join('&');
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
