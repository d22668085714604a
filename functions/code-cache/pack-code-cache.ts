import type { CodeCache } from './load-scripts.ts';

/** V8 reads a cache in place only where it begins at a multiple of this; otherwise it copies it first. */
const alignment = 8;

const align = (length: number): number => Math.ceil(length / alignment) * alignment;

/** Packs a code cache: the length of the list of its parts, the list as JSON, and the parts. */
export function packCodeCache(cache: CodeCache): Uint8Array {
  const list = Buffer.from(JSON.stringify(Object.entries(cache).map(([name, { length }]) => [name, length])));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(list.length);
  return Buffer.concat([padded(Buffer.concat([length, list])), ...Object.values(cache).map(padded)]);
}

const padded = (bytes: Uint8Array): Uint8Array => Buffer.concat([bytes], align(bytes.length));

/** Reads what `packCodeCache` made. The parts lie in the given bytes. */
export function unpackCodeCache(packed: Buffer): CodeCache {
  const end = 4 + packed.readUInt32LE();
  const list = JSON.parse(packed.toString('latin1', 4, end)) as readonly (readonly [name: string, length: number])[];
  let start = align(end);
  return Object.fromEntries(
    list.map(([name, length]) => {
      const part = packed.subarray(start, start + length);
      start += align(length);
      return [name, part];
    }),
  );
}
