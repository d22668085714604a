import { createHash } from 'node:crypto';

/** S3 refuses longer keys. In bytes of UTF-8. */
const longestKey = 1024;

const suffix = '.json';

/**
 * Where the record of an article goes: a consumer can compute it. `prefix + key + ".json"`; where that is longer than 1,024 bytes,
 * the key is cut between two characters and gets the SHA-256 of the whole key, in hexadecimal: `prefix + start + "." + hash + ".json"`.
 * @param key decoded
 */
export function resultKey(prefix: string, key: string): string {
  const whole = `${prefix}${key}${suffix}`;
  if (Buffer.byteLength(whole) <= longestKey) return whole;
  const tail = `.${createHash('sha256').update(key).digest('hex')}${suffix}`;
  return `${cut(`${prefix}${key}`, longestKey - tail.length)}${tail}`;
}

/** Where the record of one of several articles of an upload goes: `prefix + key + "/" + item + ".json"`, or shortened as `resultKey` does. */
export function itemKey(prefix: string, key: string, item: string): string {
  return resultKey(prefix, `${key}/${item}`);
}

/** The longest start of a text that has at most so many bytes in UTF-8 and splits no code point. */
function cut(text: string, bytes: number): string {
  const buffer = Buffer.from(text);
  let end = bytes;
  while (((buffer[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end--;
  return buffer.toString('utf8', 0, end);
}
