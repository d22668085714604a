import type { Authentication } from './authenticate.ts';
import type { Headers } from './request.ts';
import { S3Error } from './s3-error.ts';
import { sha256Hex, signChunk, signTrailer } from './sign.ts';

const formats = {
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER': { signed: false },
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD': { signed: true },
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER': { signed: true },
} as const;

const maximumLineBytes = 16 * 1024;

interface Chunks {
  readonly data: readonly Buffer[];
  /** As sent, with names in lower case, without the trailer's own signature. */
  readonly trailers: ReadonlyMap<string, string>;
}

/**
 * Removes aws-chunked framing from a body, checks the chunks' signatures where there are any, and adds the trailers to
 * the headers. A body without framing comes back as it is, if it has the hash that was signed.
 * @throws S3Error IncompleteBody, SignatureDoesNotMatch, XAmzContentSHA256Mismatch
 */
export function decodeBody(
  headers: Headers,
  body: Buffer,
  authentication: Authentication,
): { body: Buffer; headers: Headers } {
  const { payload } = authentication;
  if (payload === 'UNSIGNED-PAYLOAD') return { body, headers };
  if (!payload.startsWith('STREAMING-')) {
    if (payload === sha256Hex(body)) return { body, headers };
    throw new S3Error('XAmzContentSHA256Mismatch', "The provided 'x-amz-content-sha256' header does not match.");
  }
  if (!Object.hasOwn(formats, payload)) throw new S3Error('NotImplemented', `${payload} is not implemented.`);
  const { signed } = formats[payload as keyof typeof formats];
  const { data, trailers } = readChunks(body, signed ? authentication : undefined);
  const decoded = Buffer.concat(data);
  if (headers.get('x-amz-decoded-content-length') !== String(decoded.length))
    throw new S3Error('IncompleteBody', `The body has ${decoded.length} bytes, not x-amz-decoded-content-length.`);
  return { body: decoded, headers: new Map([...headers, ...trailers]) };
}

function readChunks(body: Buffer, authentication: Authentication | undefined): Chunks {
  const data: Buffer[] = [];
  let previous = authentication?.signature ?? '';
  let position = 0;
  for (;;) {
    const line = readLine(body, position);
    const [, size, signature] = /^([0-9a-fA-F]{1,8})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line) ?? [];
    if (size === undefined) throw incomplete();
    const start = position + line.length + 2;
    const end = start + Number.parseInt(size, 16);
    const chunk = body.subarray(start, end);
    if (authentication) previous = checkChunk(chunk, signature, previous, authentication);
    if (end === start) return { data, trailers: readTrailers(body, start, previous, authentication) };
    if (body.toString('latin1', end, end + 2) !== '\r\n') throw incomplete();
    data.push(chunk);
    position = end + 2;
  }
}

function checkChunk(chunk: Buffer, signature: string | undefined, previous: string, { scope }: Authentication): string {
  if (signature !== signChunk(chunk, previous, scope)) throw mismatch();
  return signature;
}

function readTrailers(
  body: Buffer,
  start: number,
  previous: string,
  authentication: Authentication | undefined,
): Map<string, string> {
  const trailers = new Map<string, string>();
  for (let position = start; ; ) {
    const line = readLine(body, position);
    if (line === '') break;
    const mark = line.indexOf(':');
    trailers.set(line.slice(0, mark).toLowerCase(), line.slice(mark + 1).trim());
    position += line.length + 2;
  }
  const signature = trailers.get('x-amz-trailer-signature');
  trailers.delete('x-amz-trailer-signature');
  if (!authentication || trailers.size === 0) return trailers;
  const signedLines = [...trailers].map(([name, value]) => `${name}:${value}\n`).join('');
  if (signature !== signTrailer(signedLines, previous, authentication.scope)) throw mismatch();
  return trailers;
}

// Some clients leave out the empty line after the trailers. Then the end of the body ends them.
function readLine(body: Buffer, position: number): string {
  if (position === body.length) return '';
  const end = body.indexOf('\r\n', position, 'latin1');
  if (end < 0 || end - position > maximumLineBytes) throw incomplete();
  return body.toString('latin1', position, end);
}

function incomplete(): S3Error {
  return new S3Error(
    'IncompleteBody',
    'The request body is not well-formed aws-chunked framing, or it terminated early.',
  );
}

function mismatch(): S3Error {
  return new S3Error('SignatureDoesNotMatch', 'The signature of a chunk or of the trailers does not match.');
}
