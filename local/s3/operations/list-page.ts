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

export function listQueryOf(query: S3Request['query']): ListQuery {
  const maxKeys = Number(query.get('max-keys') ?? pageSize);
  if (!Number.isInteger(maxKeys) || maxKeys < 0)
    throw new S3Error('InvalidArgument', `max-keys must be a whole number from 0: ${query.get('max-keys')}`);
  const encodingType = query.get('encoding-type');
  if (encodingType !== undefined && encodingType !== 'url')
    throw new S3Error('InvalidArgument', `Invalid Encoding Method specified in Request: ${encodingType}`);
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    maxKeys: Math.min(maxKeys, pageSize),
    show: encodingType === 'url' ? urlEncoded : (key) => key,
    encodingType,
  };
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
