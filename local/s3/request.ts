import type { IncomingMessage } from 'node:http';
import { S3Error } from './s3-error.ts';

/** Names in lower case. Values of a repeated header are joined with a comma, as signatures require. */
export type Headers = ReadonlyMap<string, string>;

/** What comes before the body of a request, as it arrived. */
export interface RequestHead {
  readonly method: string;
  /** As sent, percent-encoded, without the query. */
  readonly path: string;
  /** Decoded, in the order sent. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Headers;
}

/** A request with a valid signature, a decoded body, and its bucket and key. */
export interface S3Request {
  readonly method: string;
  readonly bucket: string | undefined;
  /** Decoded. */
  readonly key: string | undefined;
  readonly query: ReadonlyMap<string, string>;
  /** Trailers included. */
  readonly headers: Headers;
  readonly body: Buffer;
}

export function headOf(message: IncomingMessage): RequestHead {
  const url = message.url ?? '/';
  const mark = url.indexOf('?');
  return {
    method: message.method ?? 'GET',
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? [] : parseQuery(url.slice(mark + 1)),
    headers: headersOf(message.rawHeaders),
  };
}

function headersOf(raw: readonly string[]): Headers {
  const headers = new Map<string, string>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    const value = raw[index + 1] ?? '';
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before},${value}`);
  }
  return headers;
}

/** Form data: names and values, percent-encoded, a space as `+`. */
export function parseQuery(query: string): (readonly [string, string])[] {
  const pairs = query.split('&').filter((pair) => pair !== '');
  return pairs.map((pair) => {
    const mark = pair.indexOf('=');
    const name = mark < 0 ? pair : pair.slice(0, mark);
    return [decode(name.replaceAll('+', ' ')), mark < 0 ? '' : decode(pair.slice(mark + 1).replaceAll('+', ' '))];
  });
}

/** @throws S3Error InvalidURI when it is not percent-encoded UTF-8 */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error('InvalidURI', "Couldn't parse the specified URI.");
  }
}

/** RFC 3986: escapes everything but unreserved characters. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Finds bucket and key, in `Host: bucket.localhost` and the path, or in `/bucket/key`. */
export function addressOf({ path, headers }: RequestHead): { bucket: string | undefined; key: string | undefined } {
  const host = (headers.get('host') ?? '').toLowerCase().replace(/:\d+$/, '');
  const plain = decode(path.replace(/^\//, ''));
  if (host.endsWith('.localhost')) return { bucket: host.slice(0, -'.localhost'.length), key: plain || undefined };
  const mark = plain.indexOf('/');
  if (mark < 0) return { bucket: plain || undefined, key: undefined };
  return { bucket: plain.slice(0, mark), key: plain.slice(mark + 1) || undefined };
}
