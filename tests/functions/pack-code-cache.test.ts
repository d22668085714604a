import { expect, test } from 'vitest';
import { packCodeCache, unpackCodeCache } from '../../functions/code-cache/pack-code-cache.ts';

test('a packed code cache gives its parts again, each at a multiple of eight bytes', () => {
  const parts = {
    'main.cjs': Uint8Array.of(1, 2, 3),
    'part.cjs': new Uint8Array(17).fill(7),
    'empty.cjs': new Uint8Array(),
  };
  const packed = Buffer.from(packCodeCache(parts));
  const unpacked = unpackCodeCache(packed);
  expect(Object.keys(unpacked)).toEqual(Object.keys(parts));
  for (const [name, bytes] of Object.entries(parts)) {
    expect([...(unpacked[name] ?? [])], name).toEqual([...bytes]);
    expect(((unpacked[name]?.byteOffset ?? 1) - packed.byteOffset) % 8, name).toBe(0);
  }
});
