import { encode, type S3Request } from '../request.ts';
import { S3Error } from '../s3-error.ts';

/** The parameters that all listings share. */
export interface ListQuery {
  readonly prefix: string;
  readonly delimiter: string;
  readonly maxKeys: number;
  /** Writes keys as the client asks: as they are, or encoded for `encoding-type=url`. */
  readonly show: (key: string) => string;
  readonly encodingType: string | undefined;
}

const pageSize = 1000;

/** @param sizeName the parameter that says how many a page may have */
export function listQueryOf(query: S3Request['query'], sizeName = 'max-keys'): ListQuery {
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    maxKeys: pageSizeOf(query, sizeName),
    show: shownBy(query),
    encodingType: query.get('encoding-type'),
  };
}

export function pageSizeOf(query: S3Request['query'], name: string): number {
  const size = Number(query.get(name) ?? pageSize);
  if (!Number.isInteger(size) || size < 0)
    throw new S3Error('InvalidArgument', `${name} must be a whole number from 0: ${query.get(name)}`);
  return Math.min(size, pageSize);
}

export function shownBy(query: S3Request['query']): ListQuery['show'] {
  const encodingType = query.get('encoding-type');
  if (encodingType === undefined) return (key) => key;
  if (encodingType === 'url') return urlEncoded;
  throw new S3Error('InvalidArgument', `Invalid Encoding Method specified in Request: ${encodingType}`);
}

function urlEncoded(key: string): string {
  return encode(key).replaceAll('%20', '+').replaceAll('%2F', '/');
}

/** The common prefix that stands for a key in the listing: up to the first delimiter after the prefix, included. */
export function commonPrefixOf(key: string, { prefix, delimiter }: ListQuery): string | undefined {
  if (delimiter === '') return undefined;
  const index = key.indexOf(delimiter, prefix.length);
  return index < 0 ? undefined : key.slice(0, index + delimiter.length);
}
