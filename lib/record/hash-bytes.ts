import { createHash } from 'node:crypto';

const known = new WeakMap<Uint8Array, string>();

/**
 * SHA-256 in hexadecimal. Kept with the bytes, which must not change.
 * Hashed anew for each of its 500 articles, a feed of 10 MB took 4 s.
 */
export function hashBytes(bytes: Uint8Array): string {
  const hash = known.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
  known.set(bytes, hash);
  return hash;
}
