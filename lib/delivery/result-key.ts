import { createHash } from 'node:crypto';

/** In bytes of UTF-8: S3 refuses longer keys. */
const longestKey = 1024;

const suffix = '.json';

/**
 * Where the record of an article is written: `prefix + key + ".json"`. A consumer can compute it.
 * Where that is longer than 1,024 bytes, it is `prefix + start + "." + hash + ".json"`.
 * The start is the key, cut between two characters; the hash is the SHA-256 of the whole key, in hexadecimal.
 * @param key decoded
 */
export function resultKey(prefix: string, key: string): string {
  const whole = `${prefix}${key}${suffix}`;
  if (Buffer.byteLength(whole) <= longestKey) return whole;
  const tail = `.${createHash('sha256').update(key).digest('hex')}${suffix}`;
  return `${cut(`${prefix}${key}`, longestKey - tail.length)}${tail}`;
}

/**
 * Where the record of one of several articles of an upload is written: `prefix + key + "/" + item + ".json"`.
 * Shortened as by `resultKey`.
 */
export function itemKey(prefix: string, key: string, item: string): string {
  return resultKey(prefix, `${key}/${item}`);
}

/** The longest start of a text that has at most this many bytes in UTF-8, and ends with a whole code point. */
function cut(text: string, bytes: number): string {
  const buffer = Buffer.from(text);
  let end = bytes;
  while (((buffer[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end--;
  return buffer.toString('utf8', 0, end);
}
