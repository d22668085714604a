import { type Headers, parseQuery } from './request.ts';
import { S3Error } from './s3-error.ts';

/** In the order in which they were given. */
export type Tags = readonly (readonly [key: string, value: string])[];

const maximumTags = 10;
const maximumKeyLength = 128;
const maximumValueLength = 256;

/** The tags that a write brings in a header, as form data: `desk=metro&late=`. */
export function tagsOfHeaders(headers: Headers): Tags {
  return checkedTags(parseQuery(headers.get('x-amz-tagging') ?? ''));
}

/** @throws S3Error BadRequest, InvalidTag */
export function checkedTags(tags: Tags): Tags {
  if (tags.length > maximumTags) throw new S3Error('BadRequest', `Object tags cannot be greater than ${maximumTags}`);
  const keys = new Set(tags.map(([key]) => key));
  if (keys.size < tags.length) throw new S3Error('InvalidTag', 'Cannot provide multiple Tags with the same key');
  for (const [key, value] of tags) {
    if (key.length < 1 || key.length > maximumKeyLength)
      throw new S3Error('InvalidTag', `The TagKey you have provided is invalid: ${key}`);
    if (value.length > maximumValueLength)
      throw new S3Error('InvalidTag', `The TagValue you have provided is invalid: ${value}`);
  }
  return tags;
}
